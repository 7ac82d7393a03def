package io.uplink.application.money.subscription.port;

import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Subscriptions, and what was charged for which days. */
public interface SubscriptionRepository {

    Optional<Subscription> findById(SubscriptionId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Subscription subscription);

    /** The same days are charged once; a second time is refused. */
    void add(ChargedPeriod charged);

    /** Those that still cover a day after the given one, or that day. */
    List<ChargedPeriod> findCovering(SubscriptionId id, LocalDate from);

    /** Keeps how far it still covers. */
    void save(ChargedPeriod shortened);

    /**
     * What is to be charged or is over, the longest due first.
     *
     * @param after the last one that was seen
     */
    List<Due> due(LocalDate today, Optional<Due> after, int most);

    /** A place in the order of what is due. */
    record Due(LocalDate since, SubscriptionId id) {}
}

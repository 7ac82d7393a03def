package io.uplink.application.money.subscription.port;

import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The packages of sales, as far as charging goes. */
public interface SoldPackages {

    /** One that is, or was, on offer. */
    Optional<SoldPackage> find(UUID id);

    /** Those that are on offer, in their order. */
    List<SoldPackage> offered();

    /** Its price has all taxes in it. */
    record SoldPackage(UUID id, String name, Money price, BillingInterval interval) {}
}

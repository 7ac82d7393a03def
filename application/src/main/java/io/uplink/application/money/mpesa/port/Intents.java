package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests to phones; what is found is held until the unit of work ends. */
public interface Intents {

    Optional<PaymentIntent> find(IntentId id);

    /** By what Safaricom calls it; either name is enough. */
    Optional<PaymentIntent> findByTicket(String checkoutRequest, String merchantRequest);

    /** The last one to that phone for the same customer or order. */
    Optional<PaymentIntent> lastTo(PaidFor target, Msisdn payer);

    /** The last one for exactly that, to whatever phone; to look at, so not held. */
    Optional<PaymentIntent> latestFor(PaidFor target);

    /** How many since then went to that phone, and how many that asker had sent to any. */
    Count countSince(Msisdn payer, Asker asker, Instant since);

    /** Requests. */
    record Count(int toPhone, int ofAsker) {}

    /** Those of the amounts for which a request without a receipt was made in that time. */
    Set<Money> unpaidAmounts(
            ShortcodeId shortcode, Set<Money> amounts, Instant since, Instant until);

    /** The customer's, the latest first; to look at, so not held. */
    List<PaymentIntent> recentOf(CustomerId customer, int most);

    /** Those without a receipt that asked for so much between the two moments. */
    List<PaymentIntent> unpaidOf(ShortcodeId shortcode, Money amount, Instant since, Instant until);

    /** Those to be asked about, the longest waiting first. */
    List<IntentId> due(Instant now, int most);

    /**
     * Stores it if nobody stored another version meanwhile; a second open one to the same phone for
     * the same customer or order is refused.
     */
    void save(PaymentIntent intent);
}

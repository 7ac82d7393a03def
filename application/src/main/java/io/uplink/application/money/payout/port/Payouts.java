package io.uplink.application.money.payout.port;

import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money that goes back; what is found by its name is held until the unit of work ends. */
public interface Payouts {

    /** False if it is there already. */
    boolean add(Payout payout);

    Optional<Payout> find(PayoutId id);

    /** By what Safaricom calls it, or our last question about it. */
    Optional<Payout> findByConversation(String conversation);

    /** The reversal of that receipt that is asked for or under way. */
    Optional<Payout> reversalOf(ReceiptNumber receipt);

    /** Those to be asked about, the longest waiting first. */
    List<PayoutId> due(Instant now, int most);

    /** Stores it if nobody stored another version meanwhile. */
    void save(Payout payout);
}

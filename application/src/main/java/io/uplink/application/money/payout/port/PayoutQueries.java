package io.uplink.application.money.payout.port;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money that goes back as screens show it: one statement each. */
public interface PayoutQueries {

    /**
     * One of them.
     *
     * @param payment the customer's payment that it gives back
     * @param receipt of what is reversed
     * @param phone where a refund goes, masked
     * @param mpesaPayment the receipt that is reversed, to look at
     */
    record Row(
            UUID id,
            String kind,
            PayoutState state,
            Money amount,
            String why,
            String shortcode,
            Optional<String> customerName,
            Optional<UUID> customer,
            Optional<UUID> payment,
            Optional<String> paymentNumber,
            Optional<UUID> mpesaPayment,
            Optional<String> receipt,
            Optional<String> phone,
            UUID by,
            String byName,
            Instant at,
            Optional<String> decidedByName,
            Optional<Instant> sentAt,
            Instant changedAt,
            Optional<String> code,
            Optional<String> gone,
            boolean disputed,
            long version) {}

    /**
     * The latest first.
     *
     * @param open only what waits for somebody or is under way, or only what is not
     */
    Page<Row> page(Scope scope, Optional<Boolean> open, Optional<String> cursor, int size);

    Optional<Row> find(Scope scope, PayoutId id);
}

package io.uplink.application.money.mpesa.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mobile money as screens show it. */
public interface MpesaQueries {

    /** What the reader may see: all, or what came to shortcodes of the reader's branches. */
    record Scope(Actor.Person reader, Reach reach) {}

    /**
     * What is asked for.
     *
     * @param waiting only what nobody owns yet, or only what somebody does
     * @param text a receipt or a reference, in part
     */
    record Filter(
            Optional<Boolean> waiting, Optional<CustomerId> customer, Optional<String> text) {}

    /** Money in the list. */
    record Row(
            UUID id,
            String receipt,
            String shortcode,
            Money amount,
            Instant paidAt,
            Payer payer,
            String payerName,
            String reference,
            Optional<UUID> customer,
            Optional<String> customerName,
            Optional<String> account,
            String standing,
            List<String> seenIn,
            boolean disputed,
            long version) {}

    /** Somebody whose money it may be, and what speaks for it. */
    record Suggestion(UUID customer, String name, String account, List<String> why) {}

    Page<Row> page(Scope scope, Filter filter, Optional<String> cursor, int size);

    Optional<Row> find(Scope scope, MpesaPaymentId id);

    /** Whom the payer named first, then the likeliest; in the reader's branches. */
    List<Suggestion> suggestions(
            Scope scope,
            MpesaPaymentId payment,
            AccountReference reference,
            Payer payer,
            String name);
}

package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** How things look once a store has kept them. */
final class Stored {

    private Stored() {}

    static void requireVersion(Optional<Long> stored, long given) {
        if (stored.orElse(0L) != given) {
            throw new DomainException(new Version.Stale(stored.orElse(0L)));
        }
    }

    static MpesaPayment versioned(MpesaPayment payment) {
        return new MpesaPayment(
                payment.id(),
                payment.receipt(),
                payment.seenIn(),
                payment.intent(),
                payment.standing(),
                payment.told(),
                payment.receivedAt(),
                payment.version() + 1);
    }

    static PaymentIntent versioned(PaymentIntent intent) {
        return new PaymentIntent(
                intent.id(),
                intent.asked(),
                intent.state(),
                intent.ticket(),
                intent.code(),
                intent.receipt(),
                intent.createdAt(),
                intent.changedAt(),
                intent.askAt(),
                intent.asks(),
                intent.version() + 1);
    }

    static Shortcode versioned(Shortcode shortcode) {
        return new Shortcode(
                shortcode.id(),
                shortcode.branch(),
                shortcode.name(),
                shortcode.kind(),
                shortcode.number(),
                shortcode.party(),
                shortcode.service(),
                shortcode.baseUrl(),
                shortcode.initiator(),
                shortcode.refusesUnknown(),
                shortcode.active(),
                shortcode.proving(),
                shortcode.version() + 1);
    }

    static Inbox.Call tried(Inbox.Call call, int attempts) {
        return new Inbox.Call(
                call.id(),
                call.shortcode(),
                call.kind(),
                call.key(),
                call.raw(),
                call.source(),
                call.trusted(),
                call.receivedAt(),
                attempts);
    }
}

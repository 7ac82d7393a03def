package io.uplink.application.money.mpesa.port;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Reads what Safaricom writes. */
public interface Notices {

    /** What a call tells. */
    sealed interface Notice {

        /** What became of a request to a phone; the money is there if it was paid. */
        record OfRequest(
                String merchantRequest,
                String checkoutRequest,
                ResultCode code,
                String words,
                Optional<Paid> paid)
                implements Notice {}

        /** Money to a shortcode, before or after it came. */
        record OfPayment(
                String shortcode,
                String transaction,
                Optional<Instant> at,
                Optional<Money> amount,
                String reference,
                Payer payer,
                String payerName)
                implements Notice {}

        /**
         * What became of something else that was asked for.
         *
         * @param conversation what Safaricom calls it
         * @param origin what we call it, where we gave it a name
         */
        record OfResult(
                String conversation,
                String origin,
                String transaction,
                ResultCode code,
                String words,
                Map<String, String> parameters)
                implements Notice {}

        record Unreadable(String why) implements Notice {}
    }

    /** The money of a request. */
    record Paid(ReceiptNumber receipt, Money amount, Optional<Instant> at, Payer payer) {}

    Notice read(Kind kind, String raw);
}

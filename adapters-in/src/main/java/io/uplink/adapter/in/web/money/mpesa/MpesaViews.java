package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.money.mpesa.ShowMpesaPayment;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.mpesa.port.MpesaQueries.Row;
import io.uplink.application.money.mpesa.port.MpesaQueries.Suggestion;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mobile money as JSON; amounts are whole cents. */
public final class MpesaViews {

    private MpesaViews() {}

    /**
     * Money that came.
     *
     * @param payer masked, as far as it is known
     * @param standing what named the customer, or why the money waits
     * @param disputed whether one source told another amount than was booked
     */
    @RegisterForReflection
    public record MpesaPaymentView(
            UUID id,
            String receipt,
            String shortcode,
            long amountMinor,
            String currency,
            Instant paidAt,
            String payer,
            String payerName,
            String reference,
            Optional<UUID> customer,
            Optional<String> customerName,
            Optional<String> account,
            String standing,
            List<String> seenIn,
            boolean disputed,
            long version) {

        static MpesaPaymentView of(Row row) {
            return new MpesaPaymentView(
                    row.id(),
                    row.receipt(),
                    row.shortcode(),
                    row.amount().minor(),
                    row.amount().currency().getCurrencyCode(),
                    row.paidAt(),
                    row.payer().shown(),
                    row.payerName(),
                    row.reference(),
                    row.customer(),
                    row.customerName(),
                    row.account(),
                    row.standing(),
                    row.seenIn(),
                    row.disputed(),
                    row.version());
        }
    }

    /** Somebody whose money it may be. */
    @RegisterForReflection
    public record OwnerSuggestionView(
            UUID customer, String name, String account, List<String> why) {

        static OwnerSuggestionView of(Suggestion suggestion) {
            return new OwnerSuggestionView(
                    suggestion.customer(),
                    suggestion.name(),
                    suggestion.account(),
                    suggestion.why());
        }
    }

    /** Money, and while it waits whose it may be. */
    @RegisterForReflection
    public record MpesaPaymentSheetView(
            MpesaPaymentView payment, List<OwnerSuggestionView> suggestions) {

        static MpesaPaymentSheetView of(ShowMpesaPayment.Shown shown) {
            return new MpesaPaymentSheetView(
                    MpesaPaymentView.of(shown.payment()),
                    shown.suggestions().stream().map(OwnerSuggestionView::of).toList());
        }
    }

    /** A request to a phone; without a customer where it is for an order. */
    @RegisterForReflection
    public record PaymentRequestView(
            UUID id,
            @Nullable UUID customer,
            String phone,
            long amountMinor,
            String reference,
            String state,
            Optional<String> code,
            Optional<String> receipt,
            Instant createdAt,
            Instant changedAt,
            long version) {

        static PaymentRequestView of(PaymentIntent intent) {
            return new PaymentRequestView(
                    intent.id().value(),
                    intent.asked().customer().map(CustomerId::value).orElse(null),
                    intent.asked().payer().masked(),
                    intent.asked().amount().money().minor(),
                    intent.asked().reference().text(),
                    intent.state().code(),
                    intent.code().map(ResultCode::text),
                    intent.receipt().map(ReceiptNumber::text),
                    intent.createdAt(),
                    intent.changedAt(),
                    intent.version());
        }
    }

    /** A paybill or till, without what is secret. */
    @RegisterForReflection
    public record ShortcodeView(
            UUID id,
            UUID branch,
            String name,
            String kind,
            String number,
            String party,
            String service,
            String baseUrl,
            String initiator,
            boolean refusesUnknown,
            boolean active,
            boolean provesUnlisted,
            int provesAbove,
            long version) {

        static ShortcodeView of(Shortcode shortcode) {
            return new ShortcodeView(
                    shortcode.id().value(),
                    shortcode.branch().value(),
                    shortcode.name(),
                    shortcode.kind().code(),
                    shortcode.number(),
                    shortcode.party(),
                    shortcode.service().code(),
                    shortcode.baseUrl(),
                    shortcode.initiator(),
                    shortcode.refusesUnknown(),
                    shortcode.active(),
                    shortcode.proving().unlisted(),
                    shortcode.proving().above(),
                    shortcode.version());
        }
    }

    /** How Safaricom met something. */
    @RegisterForReflection
    public record SubmittedView(String outcome, String code, String words) {

        static SubmittedView of(Submitted submitted) {
            return switch (submitted) {
                case Submitted.Accepted(var conversation) ->
                        new SubmittedView("accepted", "0", conversation);
                case Submitted.Rejected(var code, var words) ->
                        new SubmittedView("rejected", code.text(), words);
                case Submitted.Unknown(var why) -> new SubmittedView("unknown", "", why);
            };
        }
    }
}

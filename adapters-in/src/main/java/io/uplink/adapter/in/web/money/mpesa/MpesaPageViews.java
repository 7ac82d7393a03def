package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.time.Instant;
import java.util.List;

/** Mobile money as pages show it. */
public final class MpesaPageViews {

    private MpesaPageViews() {}

    /** Money in the list; {@code owner} is empty while it waits. */
    @TemplateData
    public record PaymentRow(
            String id,
            String receipt,
            String shortcode,
            String amount,
            Instant paidAt,
            String payer,
            String reference,
            String customer,
            String owner,
            String standing,
            boolean given,
            boolean disputed) {

        public boolean waiting() {
            return owner.isEmpty() && !given;
        }
    }

    /** The list. */
    @TemplateData
    public record PaymentsPage(
            Page<PaymentRow> rows, List<Option> owners, String text, String query) {}

    /** Somebody whose money it may be. */
    @TemplateData
    public record SuggestionRow(
            String customer, String name, String account, String why, boolean first) {}

    /** Money that came. */
    @TemplateData
    public record PaymentPage(
            PaymentRow row,
            String seenIn,
            long version,
            List<SuggestionRow> suggestions,
            String account) {

        public boolean waits() {
            return row.waiting();
        }
    }

    /** A request to a phone. */
    @TemplateData
    public record RequestRow(
            Instant at, String phone, String amount, String state, String tone, String receipt) {}

    /** The form of a request, and those that were made. */
    @TemplateData
    public record RequestsPage(
            String customer,
            String name,
            String account,
            String phone,
            String amount,
            List<RequestRow> rows) {}

    /** A paybill or till in the list. */
    @TemplateData
    public record ShortcodeRow(
            String id, String name, String number, String kind, String service, boolean active) {}

    /** The form of one; {@code id} is empty for a new one. */
    @TemplateData
    public record ShortcodePage(
            String id,
            ShortcodeForm form,
            long version,
            List<Option> branches,
            List<Option> kinds,
            List<Option> services,
            String told) {}
}

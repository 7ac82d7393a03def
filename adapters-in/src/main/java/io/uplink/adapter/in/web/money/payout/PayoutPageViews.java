package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money that goes back as pages show it. */
public final class PayoutPageViews {

    private PayoutPageViews() {}

    /** One in the list; {@code look} is the class of its mark. */
    @TemplateData
    public record PayoutRow(
            String id,
            String kind,
            String to,
            String who,
            String amount,
            Instant at,
            String by,
            String state,
            String look,
            boolean disputed) {}

    /** The list. */
    @TemplateData
    public record PayoutsPage(Page<PayoutRow> rows, List<Option> which, String query) {}

    /** All of one; what is not known is empty. */
    @TemplateData
    public record PayoutPage(
            PayoutRow row,
            String why,
            String shortcode,
            String customer,
            String customerName,
            String payment,
            String paymentNumber,
            String mpesaPayment,
            String receipt,
            String phone,
            String decidedBy,
            boolean alone,
            String gone,
            String code,
            boolean mayDecide,
            boolean own,
            boolean unknown,
            String typed,
            long version) {}

    /** The form of a refund, or of the reversal of a receipt, which has no phone. */
    @TemplateData
    public record NewPayoutPage(
            boolean reversal,
            String action,
            String back,
            String payment,
            String number,
            String whose,
            String hint,
            String key,
            String phone,
            String amount,
            String why,
            long version) {}

    /** A paybill and what it holds. */
    @TemplateData
    public record BalanceRow(
            String id,
            String name,
            String number,
            String amount,
            Optional<Instant> toldAt,
            String problem,
            boolean asks) {}

    /** All of them beside the books. */
    @TemplateData
    public record BalancesPage(
            List<BalanceRow> rows, String told, String books, String word, String difference) {}
}

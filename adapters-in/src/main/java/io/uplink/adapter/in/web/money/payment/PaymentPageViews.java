package io.uplink.adapter.in.web.money.payment;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.SideRow;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.time.Instant;
import java.util.List;

/** Payments and debts as pages show them: amounts and days in words. */
public final class PaymentPageViews {

    private PaymentPageViews() {}

    /** A payment of the list. */
    @TemplateData
    public record PaymentRow(
            String id,
            String number,
            String customerId,
            String customer,
            String account,
            String method,
            String reference,
            Instant at,
            String amount,
            String left,
            boolean reversed) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record PaymentsPage(
            Page<PaymentRow> rows,
            List<Option> methods,
            String text,
            String customer,
            String from,
            String until,
            String query,
            String currency) {}

    /** The form of a payment; {@code customer} is who is meant, if that is clear. */
    @TemplateData
    public record NewPaymentPage(
            PaymentForm form,
            String customer,
            List<Option> methods,
            List<Option> accounts,
            List<Option> invoices,
            String currency) {}

    /** A payment, all of it. */
    @TemplateData
    public record PaymentPage(
            String id,
            String number,
            String customerId,
            String customer,
            String account,
            String branch,
            String method,
            String reference,
            Instant at,
            String cash,
            String amount,
            String allocated,
            String refunded,
            String left,
            boolean credit,
            String reversed,
            boolean reversible,
            List<SideRow> pays,
            List<SideRow> refunds,
            List<SideRow> entries,
            List<Option> open,
            List<Option> accounts,
            RefundForm form,
            long version,
            String key,
            String currency) {}

    /** A line of a customer's account. */
    @TemplateData
    public record StatementRow(
            String link,
            String day,
            String text,
            String number,
            String charged,
            String paid,
            String balance) {}

    /** A customer's account with us. */
    @TemplateData
    public record StatementPage(
            String id,
            String name,
            String account,
            String from,
            String until,
            String words,
            String opening,
            List<StatementRow> rows,
            String closing,
            boolean cut,
            String currency) {}

    /** What a customer owes, on the customer's page. */
    @TemplateData
    public record StandingPage(
            String id, String owed, String overdue, boolean late, String credit, String currency) {}

    /** A bucket of debts; {@code width} is its part of the whole, in hundredths. */
    @TemplateData
    public record BucketBar(String name, String amount, int x, int width, String look) {}

    /** A customer who owes something. */
    @TemplateData
    public record DebtRow(
            String id,
            String name,
            String account,
            String current,
            String to30,
            String to60,
            String to90,
            String beyond,
            String total) {}

    /** Who owes how much for how long. */
    @TemplateData
    public record AgeingPage(
            String day,
            String words,
            List<BucketBar> bars,
            DebtRow total,
            Page<DebtRow> rows,
            String currency) {}
}

package io.uplink.adapter.in.web.money.payment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.money.invoice.InvoiceViews.DocumentEntryView;
import io.uplink.application.money.payment.ShowAgeing;
import io.uplink.application.money.payment.ShowCustomerStatement;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.money.payment.port.PaymentQueries.Back;
import io.uplink.application.money.payment.port.PaymentQueries.Line;
import io.uplink.application.money.payment.port.PaymentQueries.Pays;
import io.uplink.application.money.payment.port.PaymentQueries.Sheet;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.payment.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments and debts as JSON; amounts are whole cents. */
public final class PaymentViews {

    private PaymentViews() {}

    /** A payment of the list. */
    @RegisterForReflection
    public record PaymentLineView(
            UUID id,
            String number,
            UUID customer,
            String customerName,
            String account,
            String method,
            String reference,
            Instant receivedAt,
            long amountMinor,
            long leftMinor,
            String currency,
            boolean reversed) {

        static PaymentLineView of(Line line) {
            return new PaymentLineView(
                    line.id().value(),
                    line.number(),
                    line.customer().value(),
                    line.customerName(),
                    line.account(),
                    line.method().code(),
                    line.reference(),
                    line.receivedAt(),
                    line.amount().minor(),
                    line.left().minor(),
                    line.amount().currency().getCurrencyCode(),
                    line.reversed());
        }
    }

    /** A payment. */
    @RegisterForReflection
    public record PaymentView(
            UUID id,
            String number,
            UUID customer,
            UUID branch,
            String method,
            String reference,
            Instant receivedAt,
            String cashAccount,
            long amountMinor,
            long allocatedMinor,
            long refundedMinor,
            long leftMinor,
            String currency,
            boolean reversed,
            Optional<String> reversalReason,
            long version) {

        static PaymentView of(Payment.Snapshot payment) {
            var facts = payment.facts();
            return new PaymentView(
                    facts.id().value(),
                    facts.number().value(),
                    facts.customer().value(),
                    facts.branch().value(),
                    facts.reference().method().code(),
                    facts.reference().value(),
                    facts.receivedAt(),
                    facts.account().value(),
                    facts.amount().minor(),
                    payment.allocated().minor(),
                    payment.refunded().minor(),
                    payment.left().minor(),
                    facts.amount().currency().getCurrencyCode(),
                    payment.reversal().isPresent(),
                    payment.reversal().map(Payment.Reversal::why),
                    payment.version());
        }
    }

    /** A payment with what it pays and what was given back. */
    @RegisterForReflection
    public record PaymentSheetView(
            PaymentView payment,
            String customerName,
            String account,
            List<PaysView> pays,
            List<RefundView> refunds,
            List<DocumentEntryView> entries) {

        static PaymentSheetView of(Sheet sheet) {
            return new PaymentSheetView(
                    PaymentView.of(sheet.payment()),
                    sheet.customerName(),
                    sheet.account(),
                    sheet.pays().stream().map(PaysView::of).toList(),
                    sheet.refunds().stream().map(RefundView::of).toList(),
                    sheet.entries().stream().map(DocumentEntryView::of).toList());
        }
    }

    /** An invoice that a payment pays, or paid. */
    @RegisterForReflection
    public record PaysView(
            UUID invoice,
            String number,
            LocalDate day,
            long amountMinor,
            Optional<LocalDate> releasedOn) {

        static PaysView of(Pays one) {
            return new PaysView(
                    one.invoice(), one.number(), one.day(), one.amount().minor(), one.released());
        }
    }

    /** Money that was given back. */
    @RegisterForReflection
    public record RefundView(
            UUID id, LocalDate day, long amountMinor, String cashAccount, String why) {

        static RefundView of(Back one) {
            return new RefundView(
                    one.id(), one.day(), one.amount().minor(), one.account(), one.why());
        }
    }

    /** A customer's account with us; what is owed is above nothing, what we owe below. */
    @RegisterForReflection
    public record CustomerStatementView(
            UUID customer,
            String name,
            String account,
            LocalDate from,
            LocalDate until,
            long openingMinor,
            List<CustomerStatementLineView> lines,
            long closingMinor,
            String currency,
            boolean cut) {

        static CustomerStatementView of(ShowCustomerStatement.Shown shown) {
            var statement = shown.statement();
            return new CustomerStatementView(
                    statement.customer().value(),
                    statement.name(),
                    statement.account(),
                    shown.from(),
                    shown.until(),
                    statement.opening().minor(),
                    statement.lines().stream().map(CustomerStatementLineView::of).toList(),
                    statement.closing().minor(),
                    statement.closing().currency().getCurrencyCode(),
                    statement.cut());
        }
    }

    /** A line; kind is invoice, credit-note, payment, payment-reversed or refund. */
    @RegisterForReflection
    public record CustomerStatementLineView(
            LocalDate day,
            String kind,
            UUID thing,
            String number,
            long amountMinor,
            long balanceMinor) {

        static CustomerStatementLineView of(DebtQueries.StatementLine line) {
            return new CustomerStatementLineView(
                    line.day(),
                    line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    line.thing(),
                    line.number(),
                    line.amount().minor(),
                    line.balance().minor());
        }
    }

    /** What is owed, by how many days it is late. */
    @RegisterForReflection
    public record BucketsView(
            long currentMinor,
            long to30Minor,
            long to60Minor,
            long to90Minor,
            long beyond90Minor,
            long totalMinor) {

        static BucketsView of(DebtQueries.Buckets buckets) {
            return new BucketsView(
                    buckets.current().minor(),
                    buckets.to30().minor(),
                    buckets.to60().minor(),
                    buckets.to90().minor(),
                    buckets.beyond().minor(),
                    buckets.total().minor());
        }
    }

    /** A customer who owes something. */
    @RegisterForReflection
    public record DebtView(UUID customer, String name, String account, BucketsView buckets) {

        static DebtView of(DebtQueries.Debt debt) {
            return new DebtView(
                    debt.customer().value(),
                    debt.name(),
                    debt.account(),
                    BucketsView.of(debt.buckets()));
        }
    }

    /** Who owed how much for how long at the end of a day. */
    @RegisterForReflection
    public record AgeingView(LocalDate day, BucketsView total, Page<DebtView> customers) {

        static AgeingView of(ShowAgeing.Shown shown) {
            return new AgeingView(
                    shown.day(), BucketsView.of(shown.total()), shown.debts().map(DebtView::of));
        }
    }

    /**
     * Money that came.
     *
     * @param method cash, bank, cheque or mobile-money
     * @param receivedAt now where it is absent
     * @param cashAccount code of the account where it is kept; the method's where it is absent
     * @param invoice that is to be paid first
     */
    public record NewPayment(
            @Nullable String customer,
            @Nullable String method,
            @Nullable String reference,
            @Nullable Long amountMinor,
            @Nullable Instant receivedAt,
            @Nullable String cashAccount,
            @Nullable String invoice) {}

    /** Why a payment is taken back. */
    public record PaymentReversal(@Nullable String why) {}

    /** What is given back, from which account, and why. */
    public record NewRefund(
            @Nullable Long amountMinor, @Nullable String cashAccount, @Nullable String why) {}

    /** The invoice that what is left pays. */
    public record NewAllocation(@Nullable String invoice) {}
}

package io.uplink.adapter.out.inprocess.care.portal;

import io.uplink.application.care.portal.port.PortalMoney;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.paylink.IssuePayLink;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What screens of ours show of a customer's money, without what is not issued yet. */
@ApplicationScoped
class BilledPortalMoney implements PortalMoney {

    private static final Within ALL = Within.everything();
    private static final Actor.Job PORTAL = new Actor.Job("care.portal");

    private final DebtQueries debts;
    private final InvoiceQueries invoices;
    private final PaymentQueries payments;
    private final IssuePayLink issuePayLink;
    private final Today today;

    BilledPortalMoney(
            DebtQueries debts,
            InvoiceQueries invoices,
            PaymentQueries payments,
            IssuePayLink issuePayLink,
            Today today) {
        this.debts = debts;
        this.invoices = invoices;
        this.payments = payments;
        this.issuePayLink = issuePayLink;
        this.today = today;
    }

    @Override
    public Standing standing(CustomerId customer, int most) {
        var nothing = Money.zero(Money.KES);
        var standing =
                debts.standing(ALL, customer, today.day())
                        .orElseGet(() -> new DebtQueries.Standing(nothing, nothing, nothing));
        return new Standing(
                standing.owed(),
                standing.overdue(),
                standing.credit(),
                bills(customer, most),
                paid(customer, most));
    }

    @Override
    public Optional<String> payAt(CustomerId customer, UUID bill) {
        return issuePayLink
                .execute(PORTAL, new IssuePayLink.Input(new InvoiceId(bill), customer))
                .map(token -> "/pay/" + token);
    }

    private List<Bill> bills(CustomerId customer, int most) {
        var none = InvoiceQueries.Filter.everything();
        var theirs =
                new InvoiceQueries.Filter(
                        none.status(),
                        false,
                        Optional.of(customer),
                        none.branch(),
                        none.from(),
                        none.until(),
                        none.text());
        return invoices.page(ALL, theirs, today.day(), Optional.empty(), most).items().stream()
                .flatMap(line -> bill(line).stream())
                .toList();
    }

    private static Optional<Bill> bill(InvoiceQueries.Line line) {
        return line.number()
                .flatMap(number ->
                        line.day()
                                .map(day ->
                                        new Bill(
                                                line.id().value(),
                                                number,
                                                day,
                                                line.dueOn().orElse(day),
                                                line.total(),
                                                line.balance(),
                                                line.overdue())));
    }

    private List<Paid> paid(CustomerId customer, int most) {
        var theirs =
                new PaymentQueries.Filter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(customer),
                        Optional.empty(),
                        Optional.empty());
        return payments.page(ALL, theirs, Optional.empty(), most).items().stream()
                .filter(line -> !line.reversed())
                .map(line ->
                        new Paid(
                                line.number(),
                                line.reference(),
                                today.of(line.receivedAt()),
                                line.amount()))
                .toList();
    }
}

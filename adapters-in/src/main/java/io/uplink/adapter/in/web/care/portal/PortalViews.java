package io.uplink.adapter.in.web.care.portal;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.application.care.portal.RecogniseCustomer.Visitor;
import io.uplink.application.care.portal.ShowPortal.Home;
import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalMoney;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Customers' own pages, as templates show them. */
public final class PortalViews {

    private PortalViews() {}

    /** Whose pages they are; {@code others} are those of the same telephone, with this one. */
    @TemplateData
    public record Who(
            String name,
            String number,
            String plan,
            String phone,
            String query,
            List<Other> others) {

        static Who of(Visitor visitor, Language language) {
            var account = visitor.account();
            return new Who(
                    account.name(),
                    account.number(),
                    account.plan(),
                    visitor.phone().spaced(),
                    "?account=" + account.number() + "&lang=" + language.code(),
                    visitor.all().size() < 2
                            ? List.of()
                            : visitor.all().stream().map(one -> Other.of(one, account)).toList());
        }
    }

    /** One of several accounts. */
    @TemplateData
    public record Other(String number, String name, boolean chosen) {

        static Other of(PortalAccounts.Account one, PortalAccounts.Account shown) {
            return new Other(one.number(), one.name(), one.equals(shown));
        }
    }

    /** Everything on the first page. */
    @TemplateData
    public record HomePage(
            String owed,
            String overdue,
            String credit,
            List<Bill> bills,
            List<Paid> payments,
            List<Report> reports) {

        static HomePage of(Home home, Language language, ZoneId zone) {
            var words = new BillingWords(language);
            var money = home.money();
            return new HomePage(
                    shillings(money.owed()),
                    shillings(money.overdue()),
                    shillings(money.credit()),
                    money.bills().stream().map(bill -> Bill.of(bill, words, language)).toList(),
                    money.payments().stream().map(one -> Paid.of(one, words)).toList(),
                    home.reports().stream().map(one -> Report.of(one, language, zone)).toList());
        }
    }

    /** An invoice. */
    @TemplateData
    public record Bill(
            String id,
            String number,
            String day,
            String total,
            String state,
            boolean open,
            boolean late) {

        static Bill of(PortalMoney.Bill bill, BillingWords words, Language language) {
            var say = messages(language);
            var state =
                    bill.balance().isPositive()
                            ? bill.overdue()
                                    ? say.lateSince(words.day(bill.dueOn()))
                                    : say.due(words.day(bill.dueOn()))
                            : say.paid();
            var left =
                    bill.balance().isPositive() && !bill.balance().equals(bill.total())
                            ? " · " + say.left(amount(bill.balance()))
                            : "";
            return new Bill(
                    bill.id().toString(),
                    bill.number(),
                    words.day(bill.day()),
                    amount(bill.total()),
                    state + left,
                    bill.balance().isPositive(),
                    bill.overdue() && bill.balance().isPositive());
        }
    }

    /** A payment. */
    @TemplateData
    public record Paid(String day, String reference, String amount) {

        static Paid of(PortalMoney.Paid paid, BillingWords words) {
            return new Paid(
                    words.day(paid.day()), paid.reference(), PortalViews.amount(paid.amount()));
        }
    }

    /** A ticket. */
    @TemplateData
    public record Report(String id, String number, String subject, String state, String day) {

        static Report of(PortalAccounts.Report report, Language language, ZoneId zone) {
            var say = messages(language);
            return new Report(
                    report.id().toString(),
                    report.number(),
                    report.subject(),
                    switch (report.state()) {
                        case "in-progress" -> say.stateInProgress();
                        case "pending" -> say.statePending();
                        case "resolved" -> say.stateResolved();
                        case "closed" -> say.stateClosed();
                        default -> say.stateOpen();
                    },
                    DateTimeFormatter.ofPattern("d MMM uuuu", language.locale())
                            .withZone(zone)
                            .format(report.openedAt()));
        }
    }

    /** Something to choose. */
    @TemplateData
    public record Option(String key, String name, boolean chosen) {}

    static PortalMessages messages(Language language) {
        return MessageBundles.get(PortalMessages.class, Localized.Literal.of(language.code()));
    }

    /** Empty for nothing. */
    private static String shillings(Money money) {
        return money.isPositive() ? amount(money) : "";
    }

    private static String amount(Money money) {
        return money.currency().getCurrencyCode() + " " + BillingWords.amount(money);
    }
}

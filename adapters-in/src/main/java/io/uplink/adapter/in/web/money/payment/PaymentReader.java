package io.uplink.adapter.in.web.money.payment;

import io.uplink.adapter.in.web.money.invoice.BillingMessages;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.SideRow;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.NewPaymentPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.PaymentPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.PaymentRow;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.PaymentsPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.invoice.FindDebtor;
import io.uplink.application.money.invoice.FindInvoices;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.payment.ChooseCashAccounts;
import io.uplink.application.money.payment.FindPayments;
import io.uplink.application.money.payment.ShowPayment;
import io.uplink.application.money.payment.port.PaymentQueries.Line;
import io.uplink.application.money.payment.port.PaymentQueries.Pays;
import io.uplink.application.money.payment.port.PaymentQueries.Sheet;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads what the pages of payments show. */
@ApplicationScoped
class PaymentReader {

    private final Actors actors;
    private final Reader reader;
    private final FindPayments findPayments;
    private final ShowPayment showPayment;
    private final FindInvoices findInvoices;
    private final FindDebtor findDebtor;
    private final ChooseCashAccounts chooseAccounts;
    private final HeadOffice headOffice;
    private final Ids ids;

    PaymentReader(
            Actors actors,
            Reader reader,
            FindPayments findPayments,
            ShowPayment showPayment,
            FindInvoices findInvoices,
            FindDebtor findDebtor,
            ChooseCashAccounts chooseAccounts,
            HeadOffice headOffice,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.findPayments = findPayments;
        this.showPayment = showPayment;
        this.findInvoices = findInvoices;
        this.findDebtor = findDebtor;
        this.chooseAccounts = chooseAccounts;
        this.headOffice = headOffice;
        this.ids = ids;
    }

    PaymentsPage list(PaymentSearch search, Optional<String> at) {
        var words = words().words();
        var found =
                findPayments.execute(
                        actors.current(),
                        new FindPayments.Input(
                                search.filter(headOffice.zone()), at, Page.USUAL_SIZE));
        var typed = search.typed();
        return new PaymentsPage(
                found.map(line -> row(line, words)),
                methods(typed.getOrDefault("method", ""), words),
                typed.getOrDefault("text", ""),
                typed.getOrDefault("customer", ""),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("until", ""),
                search.query(),
                Money.KES.getCurrencyCode());
    }

    private static PaymentRow row(Line line, BillingMessages words) {
        return new PaymentRow(
                line.id().toString(),
                line.number(),
                line.customer().toString(),
                line.customerName(),
                line.account(),
                method(line.method(), words),
                line.reference(),
                line.receivedAt(),
                BillingWords.amount(line.amount()),
                BillingWords.some(line.left()),
                line.reversed());
    }

    static String method(PaymentMethod method, BillingMessages words) {
        return switch (method) {
            case CASH -> words.cash();
            case BANK -> words.bank();
            case CHEQUE -> words.cheque();
            case MOBILE_MONEY -> words.mobileMoney();
        };
    }

    private static List<Option> methods(String chosen, BillingMessages words) {
        return Arrays.stream(PaymentMethod.values())
                .map(one -> new Option(one.code(), method(one, words), one.code().equals(chosen)))
                .toList();
    }

    Debtor debtor(PaymentForm form) {
        return findDebtor.execute(
                actors.current(),
                new FindDebtor.Input(
                        Inputs.id("customer", form.customer()).map(CustomerId::new),
                        form.account()));
    }

    NewPaymentPage form(PaymentForm form) {
        var words = words().words();
        var debtor = who(form);
        return new NewPaymentPage(
                form,
                debtor.map(one -> one.name() + " · " + one.account()).orElse(""),
                methods(form.method(), words),
                accounts(form.cash()),
                debtor.map(one -> open(one, form.invoice())).orElse(List.of()),
                Money.KES.getCurrencyCode());
    }

    private Optional<Debtor> who(PaymentForm form) {
        if (form.customer().isBlank() && form.account().isBlank()) {
            actors.current().require(Permission.PAYMENTS_MANAGE);
            return Optional.empty();
        }
        try {
            return Optional.of(debtor(form));
        } catch (DomainException unknown) {
            return Optional.empty();
        }
    }

    /** What of the customer's may be chosen to be paid first. */
    private List<Option> open(Debtor debtor, String chosen) {
        if (actors.current().reach(Permission.PAYMENTS_VIEW).isEmpty()) {
            return List.of();
        }
        var all = InvoiceQueries.Filter.everything();
        var theirs =
                new InvoiceQueries.Filter(
                        all.status(),
                        false,
                        Optional.of(debtor.id()),
                        all.branch(),
                        all.from(),
                        all.until(),
                        all.text());
        return findInvoices
                .execute(
                        actors.current(),
                        new FindInvoices.Input(theirs, Optional.empty(), Page.MOST))
                .items()
                .stream()
                .filter(line -> line.balance().isPositive())
                .map(line ->
                        new Option(
                                line.id().toString(),
                                line.number().orElse("")
                                        + " · "
                                        + BillingWords.amount(line.balance()),
                                line.id().toString().equals(chosen)))
                .toList();
    }

    private List<Option> accounts(String chosen) {
        return chooseAccounts.execute(actors.current()).stream()
                .map(one ->
                        new Option(
                                one.code(),
                                one.code() + " " + one.name(),
                                one.code().equals(chosen)))
                .toList();
    }

    /** {@code form} is what was refused. */
    PaymentPage page(UUID id, RefundForm form) {
        var words = words();
        var sheet = showPayment.execute(actors.current(), new PaymentId(id));
        var payment = sheet.payment();
        var facts = payment.facts();
        var changes =
                actors.current().reach(Permission.PAYMENTS_MANAGE).isPresent()
                        || actors.current().reach(Permission.PAYMENTS_REFUND).isPresent();
        return new PaymentPage(
                id.toString(),
                facts.number().value(),
                facts.customer().toString(),
                sheet.customerName(),
                sheet.account(),
                sheet.branchName(),
                method(facts.reference().method(), words.words()),
                facts.reference().value(),
                facts.receivedAt(),
                facts.account() + " " + sheet.cashName(),
                BillingWords.amount(facts.amount()),
                BillingWords.some(payment.allocated()),
                BillingWords.some(payment.refunded()),
                BillingWords.amount(payment.left()),
                payment.left().isPositive(),
                payment.reversal()
                        .map(back -> words.words().takenBack(words.day(back.day()), back.why()))
                        .orElse(""),
                payment.reversal().isEmpty() && payment.refunded().minor() == 0,
                sheet.pays().stream().map(one -> pays(one, words)).toList(),
                refunds(sheet, words),
                sheet.entries().stream()
                        .map(entry ->
                                new SideRow(
                                        "/ledger/journal/" + entry.id(),
                                        entry.number(),
                                        words.day(entry.day()),
                                        entry.text(),
                                        BillingWords.amount(entry.total())))
                        .toList(),
                sheet.open().stream()
                        .map(one ->
                                new Option(
                                        one.invoice().toString(),
                                        one.number() + " · " + BillingWords.amount(one.balance()),
                                        one.invoice().toString().equals(form.invoice())))
                        .toList(),
                changes && payment.left().isPositive() ? accounts(form.cash()) : List.of(),
                form,
                payment.version(),
                ids.next().toString(),
                facts.amount().currency().getCurrencyCode());
    }

    private static SideRow pays(Pays one, BillingWords words) {
        return new SideRow(
                "/invoices/" + one.invoice(),
                one.number(),
                words.day(one.day()),
                one.released().map(day -> words.words().takenOff(words.day(day))).orElse(""),
                BillingWords.amount(one.amount()));
    }

    private static List<SideRow> refunds(Sheet sheet, BillingWords words) {
        return sheet.refunds().stream()
                .map(one ->
                        new SideRow(
                                "",
                                one.account(),
                                words.day(one.day()),
                                one.why(),
                                BillingWords.amount(one.amount())))
                .toList();
    }

    private BillingWords words() {
        return new BillingWords(reader.language());
    }
}

package io.uplink.adapter.in.web.money.invoice;

import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.DraftPage;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.FormRow;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.InvoiceRow;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.InvoicesPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.catalogue.ChooseProducts;
import io.uplink.application.money.catalogue.ChooseRevenueAccounts;
import io.uplink.application.money.invoice.FindDebtor;
import io.uplink.application.money.invoice.FindInvoices;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.application.money.invoice.ListBillingBranches;
import io.uplink.application.money.invoice.ShowInvoice;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.invoice.port.InvoiceQueries.Line;
import io.uplink.application.money.ledger.port.LedgerQueries.Choice;
import io.uplink.application.money.tax.ListTaxCodes;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loads what the list and the form of invoices show. */
@ApplicationScoped
public class InvoiceReader {

    private final Actors actors;
    private final Reader reader;
    private final FindInvoices findInvoices;
    private final ListBillingBranches listBranches;
    private final ShowInvoice showInvoice;
    private final FindDebtor findDebtor;
    private final ChooseProducts chooseProducts;
    private final ListTaxCodes listTaxCodes;
    private final ChooseRevenueAccounts chooseAccounts;

    InvoiceReader(
            Actors actors,
            Reader reader,
            FindInvoices findInvoices,
            ListBillingBranches listBranches,
            ShowInvoice showInvoice,
            FindDebtor findDebtor,
            ChooseProducts chooseProducts,
            ListTaxCodes listTaxCodes,
            ChooseRevenueAccounts chooseAccounts) {
        this.actors = actors;
        this.reader = reader;
        this.findInvoices = findInvoices;
        this.listBranches = listBranches;
        this.showInvoice = showInvoice;
        this.findDebtor = findDebtor;
        this.chooseProducts = chooseProducts;
        this.listTaxCodes = listTaxCodes;
        this.chooseAccounts = chooseAccounts;
    }

    InvoicesPage list(InvoiceSearch search, Optional<String> at) {
        var words = new BillingWords(reader.language());
        var found =
                findInvoices.execute(
                        actors.current(),
                        new FindInvoices.Input(search.filter(), at, Page.USUAL_SIZE));
        var typed = search.typed();
        var branch = typed.getOrDefault("branch", "");
        return new InvoicesPage(
                found.map(line -> row(line, words)),
                states(typed.getOrDefault("state", ""), words.words()),
                listBranches.execute(actors.current()).stream()
                        .map(one ->
                                new Option(
                                        one.id().toString(),
                                        one.name(),
                                        one.id().toString().equals(branch)))
                        .toList(),
                typed.getOrDefault("text", ""),
                typed.getOrDefault("customer", ""),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("until", ""),
                search.query(),
                Money.KES.getCurrencyCode());
    }

    private static List<Option> states(String chosen, BillingMessages words) {
        return Stream.concat(
                        Stream.of(InvoiceStatus.values())
                                .map(one ->
                                        new Option(
                                                one.code(),
                                                state(one, words),
                                                one.code().equals(chosen))),
                        Stream.of(
                                new Option(
                                        InvoiceSearch.OVERDUE,
                                        words.overdue(),
                                        chosen.equals(InvoiceSearch.OVERDUE))))
                .toList();
    }

    private static InvoiceRow row(Line line, BillingWords words) {
        return new InvoiceRow(
                line.id().toString(),
                line.number().orElseGet(words.words()::draft),
                line.customer().toString(),
                line.customerName(),
                line.account(),
                line.overdue() ? words.words().overdue() : state(line.status(), words.words()),
                look(line.status(), line.overdue()),
                line.day().map(words::day).orElse(""),
                line.dueOn().map(words::day).orElse(""),
                BillingWords.amount(line.total()),
                BillingWords.some(line.balance()));
    }

    static String state(InvoiceStatus status, BillingMessages words) {
        return switch (status) {
            case DRAFT -> words.draft();
            case ISSUED -> words.issued();
            case PARTLY_PAID -> words.partlyPaid();
            case PAID -> words.paid();
            case VOID -> words.isVoid();
        };
    }

    static String look(InvoiceStatus status, boolean overdue) {
        if (overdue) {
            return "bad";
        }
        return switch (status) {
            case PAID -> "ok";
            case PARTLY_PAID -> "warn";
            case DRAFT, ISSUED, VOID -> "";
        };
    }

    /** Whom a form means; refuses whom nobody knows. */
    public Debtor debtor(InvoiceForm form) {
        return findDebtor.execute(
                actors.current(),
                new FindDebtor.Input(
                        Inputs.id("customer", form.customer()).map(CustomerId::new),
                        form.account()));
    }

    /** The form, new or refused; {@code id} is empty for a new one. */
    public DraftPage form(Optional<UUID> id, InvoiceForm form, long version) {
        var products = chooseProducts.execute(actors.current());
        var taxes = listTaxCodes.execute(actors.current()).taxes();
        var accounts = chooseAccounts.execute(actors.current());
        var lines = InvoiceForm.lines(form);
        return new DraftPage(
                id.map(UUID::toString).orElse(""),
                form,
                who(form),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i, lines.get(i), products, taxes, accounts))
                        .toList(),
                lines.size() >= InvoiceTerms.MOST_LINES,
                version,
                Money.KES.getCurrencyCode());
    }

    /** Nothing as long as it is not clear who is meant. */
    private String who(InvoiceForm form) {
        if (form.customer().isBlank() && form.account().isBlank()) {
            return "";
        }
        try {
            var debtor = debtor(form);
            return debtor.name() + " · " + debtor.account();
        } catch (DomainException unknown) {
            return "";
        }
    }

    /** The form of a draft as it is. */
    DraftPage draft(UUID id) {
        var invoice = showInvoice.execute(actors.current(), new InvoiceId(id)).sheet().invoice();
        return draft(id, invoice.customer(), invoice.terms(), invoice.version());
    }

    /** The same for whatever says what an invoice says. */
    public DraftPage draft(UUID id, CustomerId customer, InvoiceTerms terms, long version) {
        var taxes =
                listTaxCodes.execute(actors.current()).taxes().stream()
                        .collect(Collectors.toMap(TaxCode::id, TaxCode::code));
        var products = chooseProducts.execute(actors.current());
        return form(Optional.of(id), InvoiceForm.of(customer, terms, taxes, products), version);
    }

    private FormRow row(
            int index,
            InvoiceWish.Line line,
            List<Product> products,
            List<TaxCode> taxes,
            List<Choice> accounts) {
        var words = new BillingWords(reader.language()).words();
        return new FormRow(
                index,
                String.valueOf(index + 1),
                products.stream()
                        .map(one ->
                                new Option(
                                        one.code(),
                                        one.name() + " · " + BillingWords.amount(one.unitPrice()),
                                        one.code().equals(line.product())))
                        .toList(),
                line.description(),
                line.quantity(),
                line.price(),
                List.of(
                        new Option("false", words.exclusive(), "false".equals(line.taxIncluded())),
                        new Option("true", words.inclusive(), "true".equals(line.taxIncluded()))),
                line.discount(),
                taxes.stream()
                        .map(one ->
                                new Option(one.code(), one.name(), one.code().equals(line.tax())))
                        .toList(),
                accounts.stream()
                        .map(one ->
                                new Option(
                                        one.code(),
                                        one.code() + " " + one.name(),
                                        one.code().equals(line.revenue())))
                        .toList());
    }
}

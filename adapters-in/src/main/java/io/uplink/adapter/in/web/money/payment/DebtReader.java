package io.uplink.adapter.in.web.money.payment;

import io.uplink.adapter.in.web.money.invoice.BillingMessages;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.AgeingPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.DebtRow;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.StandingPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.StatementPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.StatementRow;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.payment.ShowAgeing;
import io.uplink.application.money.payment.ShowCustomerStatement;
import io.uplink.application.money.payment.ShowStanding;
import io.uplink.application.money.payment.port.DebtQueries.Buckets;
import io.uplink.application.money.payment.port.DebtQueries.Debt;
import io.uplink.application.money.payment.port.DebtQueries.Kind;
import io.uplink.application.money.payment.port.DebtQueries.StatementLine;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Loads what the pages of debts show. */
@ApplicationScoped
class DebtReader {

    private final Actors actors;
    private final Reader reader;
    private final ShowCustomerStatement showStatement;
    private final ShowStanding showStanding;
    private final ShowAgeing showAgeing;

    DebtReader(
            Actors actors,
            Reader reader,
            ShowCustomerStatement showStatement,
            ShowStanding showStanding,
            ShowAgeing showAgeing) {
        this.actors = actors;
        this.reader = reader;
        this.showStatement = showStatement;
        this.showStanding = showStanding;
        this.showAgeing = showAgeing;
    }

    StatementPage statement(UUID id, Optional<LocalDate> from, Optional<LocalDate> until) {
        var words = new BillingWords(reader.language());
        var shown =
                showStatement.execute(
                        actors.current(),
                        new ShowCustomerStatement.Input(new CustomerId(id), from, until));
        var statement = shown.statement();
        return new StatementPage(
                statement.customer().toString(),
                statement.name(),
                statement.account(),
                shown.from().toString(),
                shown.until().toString(),
                words.day(shown.from()) + " – " + words.day(shown.until()),
                BillingWords.amount(statement.opening()),
                statement.lines().stream().map(line -> row(line, words)).toList(),
                BillingWords.amount(statement.closing()),
                statement.cut(),
                statement.closing().currency().getCurrencyCode());
    }

    private static StatementRow row(StatementLine line, BillingWords words) {
        var nothing = Money.zero(line.amount().currency());
        var document = line.kind() == Kind.INVOICE || line.kind() == Kind.CREDIT_NOTE;
        return new StatementRow(
                (document ? "/invoices/" : "/payments/") + line.thing(),
                words.day(line.day()),
                kind(line.kind(), words.words()),
                line.number(),
                line.amount().isPositive() ? BillingWords.amount(line.amount()) : "",
                line.amount().isNegative() ? BillingWords.amount(nothing.minus(line.amount())) : "",
                BillingWords.amount(line.balance()));
    }

    private static String kind(Kind kind, BillingMessages words) {
        return switch (kind) {
            case INVOICE -> words.invoice();
            case CREDIT_NOTE -> words.creditNote();
            case PAYMENT -> words.payment();
            case PAYMENT_REVERSED -> words.paymentReversed();
            case REFUND -> words.refund();
            case REFUND_RETURNED -> words.refundReturned();
        };
    }

    StandingPage standing(UUID id) {
        var standing = showStanding.execute(actors.current(), new CustomerId(id));
        return new StandingPage(
                id.toString(),
                BillingWords.amount(standing.owed()),
                BillingWords.amount(standing.overdue()),
                standing.overdue().isPositive(),
                BillingWords.amount(standing.credit()),
                standing.owed().currency().getCurrencyCode());
    }

    AgeingPage ageing(Optional<LocalDate> day, Optional<String> at) {
        var words = new BillingWords(reader.language());
        var shown =
                showAgeing.execute(
                        actors.current(), new ShowAgeing.Input(day, at, Page.USUAL_SIZE));
        return new AgeingPage(
                shown.day().toString(),
                words.day(shown.day()),
                DebtBars.of(shown.total(), words.words()),
                row("", words.words().total(), "", shown.total()),
                shown.debts().map(DebtReader::row),
                shown.total().current().currency().getCurrencyCode());
    }

    private static DebtRow row(Debt debt) {
        return row(debt.customer().toString(), debt.name(), debt.account(), debt.buckets());
    }

    private static DebtRow row(String id, String name, String account, Buckets buckets) {
        return new DebtRow(
                id,
                name,
                account,
                BillingWords.some(buckets.current()),
                BillingWords.some(buckets.to30()),
                BillingWords.some(buckets.to60()),
                BillingWords.some(buckets.to90()),
                BillingWords.some(buckets.beyond()),
                BillingWords.amount(buckets.total()));
    }
}

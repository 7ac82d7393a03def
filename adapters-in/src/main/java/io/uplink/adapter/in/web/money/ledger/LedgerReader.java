package io.uplink.adapter.in.web.money.ledger;

import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.ChartPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.ChartRow;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.EntryLine;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.EntryPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.EntryRow;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.FormRow;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.JournalPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.NewEntryPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.StatementPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.StatementRow;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.ledger.ChooseAccounts;
import io.uplink.application.money.ledger.FindEntries;
import io.uplink.application.money.ledger.ShowChart;
import io.uplink.application.money.ledger.ShowEntry;
import io.uplink.application.money.ledger.ShowStatement;
import io.uplink.application.money.ledger.port.LedgerQueries.Choice;
import io.uplink.application.money.ledger.port.LedgerQueries.Line;
import io.uplink.application.money.ledger.port.LedgerQueries.Other;
import io.uplink.application.money.ledger.port.LedgerQueries.SheetLine;
import io.uplink.application.money.ledger.port.LedgerQueries.StatementLine;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.ledger.Chart;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loads what the pages of the books show, for the one who looks. */
@ApplicationScoped
class LedgerReader {

    private static final int DEEPEST = 3;

    private final Actors actors;
    private final Reader reader;
    private final ShowChart showChart;
    private final ShowStatement showStatement;
    private final ChooseAccounts chooseAccounts;
    private final FindEntries findEntries;
    private final ShowEntry showEntry;

    LedgerReader(
            Actors actors,
            Reader reader,
            ShowChart showChart,
            ShowStatement showStatement,
            ChooseAccounts chooseAccounts,
            FindEntries findEntries,
            ShowEntry showEntry) {
        this.actors = actors;
        this.reader = reader;
        this.showChart = showChart;
        this.showStatement = showStatement;
        this.chooseAccounts = chooseAccounts;
        this.findEntries = findEntries;
        this.showEntry = showEntry;
    }

    Language language() {
        return reader.language();
    }

    LedgerWords words() {
        return new LedgerWords(language());
    }

    ChartPage chart() {
        var words = words();
        var lines = showChart.execute(actors.current()).lines();
        return new ChartPage(
                lines.stream().map(line -> row(line, words)).toList(),
                lines.stream()
                        .findFirst()
                        .map(line -> line.balance().currency().getCurrencyCode())
                        .orElse(""));
    }

    private static ChartRow row(Chart.Line line, LedgerWords words) {
        var account = line.account();
        return new ChartRow(
                account.id().toString(),
                account.code().value(),
                account.name(),
                words.type(account.type()),
                "in-" + Math.min(line.depth(), DEEPEST),
                LedgerWords.amount(line.balance()),
                account.heading(),
                !account.active());
    }

    /** Those that may stand above another one. */
    List<Option> parents(String chosen) {
        return showChart.execute(actors.current()).lines().stream()
                .map(Chart.Line::account)
                .filter(account -> account.active())
                .map(account ->
                        new Option(
                                account.code().value(),
                                account.code() + " " + account.name(),
                                account.code().value().equals(chosen)))
                .toList();
    }

    /** {@code typedName} is what was refused; empty for the present one. */
    StatementPage statement(
            UUID id, StatementSearch search, Optional<String> at, Optional<String> typedName) {
        var words = words();
        var found = showStatement.execute(actors.current(), search.input(id, at, Page.USUAL_SIZE));
        var account = found.account();
        var typed = search.typed();
        return new StatementPage(
                id.toString(),
                account.code().value(),
                account.name(),
                words.type(account.type()),
                found.opening().currency().getCurrencyCode(),
                account.heading(),
                !account.active(),
                account.system(),
                account.version(),
                typedName.orElse(account.name()),
                found.lines().map(line -> row(line, words)),
                words.balance(found.opening()),
                words.balance(found.closing()),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("until", ""),
                search.query());
    }

    private static StatementRow row(StatementLine line, LedgerWords words) {
        return new StatementRow(
                line.entry().toString(),
                line.number().toString(),
                words.day(line.day()),
                line.text(),
                line.note().orElse(""),
                LedgerWords.side(line.debit()),
                LedgerWords.side(line.credit()),
                words.balance(line.debit().minus(line.credit())),
                words.balance(line.balance()));
    }

    JournalPage journal(JournalSearch search, Optional<String> at) {
        var words = words();
        var found =
                findEntries.execute(
                        actors.current(),
                        new FindEntries.Input(search.filter(), at, Page.USUAL_SIZE));
        var typed = search.typed();
        var kind = typed.getOrDefault("source", "");
        return new JournalPage(
                found.map(line -> row(line, words)),
                accounts(choices(), typed.getOrDefault("account", ""), one -> one.id().toString()),
                Stream.concat(
                                Stream.of(Source.MANUAL, Source.REVERSAL),
                                Stream.of(kind)
                                        .filter(one ->
                                                !one.isEmpty()
                                                        && !one.equals(Source.MANUAL)
                                                        && !one.equals(Source.REVERSAL)))
                        .map(one -> new Option(one, words.source(one), one.equals(kind)))
                        .toList(),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("until", ""),
                typed.getOrDefault("text", ""),
                typed.getOrDefault("sourceId", ""),
                search.query(),
                found.items().stream()
                        .findFirst()
                        .map(line -> line.total().currency().getCurrencyCode())
                        .orElse(""));
    }

    private static EntryRow row(Line line, LedgerWords words) {
        return new EntryRow(
                line.id().toString(),
                line.number().toString(),
                words.day(line.day()),
                line.text(),
                words.source(line.sourceKind()),
                String.join(", ", line.debits()),
                String.join(", ", line.credits()),
                LedgerWords.amount(line.total()),
                line.reversed());
    }

    EntryPage entry(UUID id, ReversalForm form) {
        var words = words();
        var sheet = showEntry.execute(actors.current(), new EntryId(id));
        return new EntryPage(
                id.toString(),
                sheet.number().toString(),
                words.day(sheet.day()),
                sheet.text(),
                words.source(sheet.source().kind()),
                sheet.total().currency().getCurrencyCode(),
                LedgerWords.amount(sheet.total()),
                sheet.lines().stream().map(LedgerReader::line).toList(),
                sheet.reverses().map(other -> other.id().toString()).orElse(""),
                number(sheet.reverses(), words.words()::reverses),
                sheet.reversedBy().map(other -> other.id().toString()).orElse(""),
                number(sheet.reversedBy(), words.words()::reversedBy),
                sheet.postedBy(),
                sheet.postedAt(),
                sheet.hash(),
                sheet.version(),
                sheet.reverses().isEmpty()
                        && sheet.reversedBy().isEmpty()
                        && !PostingRule.isOfDocument(sheet.source()),
                form);
    }

    private static String number(Optional<Other> other, Function<String, String> words) {
        return other.map(one -> words.apply(one.number().toString())).orElse("");
    }

    private static EntryLine line(SheetLine line) {
        return new EntryLine(
                line.account().toString(),
                line.code(),
                line.name(),
                LedgerWords.side(line.debit()),
                LedgerWords.side(line.credit()),
                line.note().orElse(""));
    }

    NewEntryPage newEntry(EntryForm form) {
        var choices = choices();
        var lines = form.lines();
        var debit = form.total(EntryForm.Typed::debit);
        var credit = form.total(EntryForm.Typed::credit);
        return new NewEntryPage(
                form.day(),
                form.text(),
                form.key(),
                IntStream.range(0, lines.size())
                        .mapToObj(index -> row(index, lines.get(index), choices))
                        .toList(),
                form.isFull(),
                LedgerWords.amount(debit),
                LedgerWords.amount(credit),
                LedgerWords.amount(debit.minus(credit)),
                debit.equals(credit),
                Money.KES.getCurrencyCode());
    }

    private static FormRow row(int index, EntryForm.Typed typed, List<Choice> choices) {
        return new FormRow(
                index,
                String.valueOf(index + 1),
                accounts(choices, typed.account(), Choice::code),
                typed.debit(),
                typed.credit(),
                typed.note());
    }

    private List<Choice> choices() {
        return chooseAccounts.execute(actors.current());
    }

    private static List<Option> accounts(
            List<Choice> choices, String chosen, Function<Choice, String> value) {
        return choices.stream()
                .map(one ->
                        new Option(
                                value.apply(one),
                                one.code() + " " + one.name(),
                                value.apply(one).equals(chosen)))
                .toList();
    }
}

package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.money.ledger.ShowBooks;
import io.uplink.application.money.ledger.port.JournalChain.Watch;
import io.uplink.application.money.ledger.port.LedgerQueries.Line;
import io.uplink.application.money.ledger.port.LedgerQueries.Other;
import io.uplink.application.money.ledger.port.LedgerQueries.Sheet;
import io.uplink.application.money.ledger.port.LedgerQueries.SheetLine;
import io.uplink.application.money.ledger.port.LedgerQueries.Statement;
import io.uplink.application.money.ledger.port.LedgerQueries.StatementLine;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.money.ledger.Chart;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.TrialBalance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The books as JSON; amounts are whole cents. */
public final class LedgerViews {

    private LedgerViews() {}

    /** An account. */
    @RegisterForReflection
    public record LedgerAccountView(
            UUID id,
            String code,
            String name,
            String type,
            Optional<UUID> parent,
            boolean heading,
            boolean active,
            boolean system,
            long version) {

        static LedgerAccountView of(Account account) {
            return new LedgerAccountView(
                    account.id().value(),
                    account.code().value(),
                    account.name(),
                    account.type().code(),
                    account.parent().map(AccountId::value),
                    account.heading(),
                    account.active(),
                    account.system(),
                    account.version());
        }
    }

    /** An account in the chart; the balance is of it and all below, as its type grows. */
    @RegisterForReflection
    public record ChartLineView(
            LedgerAccountView account, int depth, long balanceMinor, String currency) {

        static ChartLineView of(Chart.Line line) {
            return new ChartLineView(
                    LedgerAccountView.of(line.account()),
                    line.depth(),
                    line.balance().minor(),
                    line.balance().currency().getCurrencyCode());
        }
    }

    /** An entry in the list; debits and credits are the codes of its accounts. */
    @RegisterForReflection
    public record JournalLineView(
            UUID id,
            String number,
            LocalDate day,
            String text,
            String source,
            long totalMinor,
            String currency,
            List<String> debits,
            List<String> credits,
            boolean reversed) {

        static JournalLineView of(Line line) {
            return new JournalLineView(
                    line.id().value(),
                    line.number().toString(),
                    line.day(),
                    line.text(),
                    line.sourceKind(),
                    line.total().minor(),
                    line.total().currency().getCurrencyCode(),
                    line.debits(),
                    line.credits(),
                    line.reversed());
        }
    }

    /** An entry that was just posted. */
    @RegisterForReflection
    public record PostedView(
            UUID id, String number, LocalDate day, String text, long totalMinor, String currency) {

        static PostedView of(Posted posted) {
            var entry = posted.entry();
            return new PostedView(
                    entry.id().value(),
                    posted.number().toString(),
                    entry.day(),
                    entry.text(),
                    entry.total().minor(),
                    entry.currency().getCurrencyCode());
        }
    }

    /** An entry, all of it; the hash speaks for it and all before it. */
    @RegisterForReflection
    public record JournalEntryView(
            UUID id,
            String number,
            LocalDate day,
            String text,
            String source,
            String sourceId,
            long totalMinor,
            String currency,
            List<EntryLineView> lines,
            Optional<OtherEntryView> reverses,
            Optional<OtherEntryView> reversedBy,
            String postedBy,
            Instant postedAt,
            String hash,
            long version) {

        static JournalEntryView of(Sheet sheet) {
            return new JournalEntryView(
                    sheet.id().value(),
                    sheet.number().toString(),
                    sheet.day(),
                    sheet.text(),
                    sheet.source().kind(),
                    sheet.source().id(),
                    sheet.total().minor(),
                    sheet.total().currency().getCurrencyCode(),
                    sheet.lines().stream().map(EntryLineView::of).toList(),
                    sheet.reverses().map(OtherEntryView::of),
                    sheet.reversedBy().map(OtherEntryView::of),
                    sheet.postedBy(),
                    sheet.postedAt(),
                    sheet.hash(),
                    sheet.version());
        }
    }

    /** A line of an entry. */
    @RegisterForReflection
    public record EntryLineView(
            UUID account,
            String code,
            String name,
            long debitMinor,
            long creditMinor,
            Optional<String> note) {

        static EntryLineView of(SheetLine line) {
            return new EntryLineView(
                    line.account().value(),
                    line.code(),
                    line.name(),
                    line.debit().minor(),
                    line.credit().minor(),
                    line.note());
        }
    }

    /** Another entry. */
    @RegisterForReflection
    public record OtherEntryView(UUID id, String number) {

        static OtherEntryView of(Other other) {
            return new OtherEntryView(other.id().value(), other.number().toString());
        }
    }

    /** A page of an account's lines, the oldest first; balances are debits less credits. */
    @RegisterForReflection
    public record StatementView(
            LedgerAccountView account,
            String currency,
            long openingMinor,
            long closingMinor,
            Page<StatementLineView> lines) {

        static StatementView of(Statement statement) {
            return new StatementView(
                    LedgerAccountView.of(statement.account()),
                    statement.opening().currency().getCurrencyCode(),
                    statement.opening().minor(),
                    statement.closing().minor(),
                    statement.lines().map(StatementLineView::of));
        }
    }

    /** A line of a statement, and what stands with it. */
    @RegisterForReflection
    public record StatementLineView(
            UUID entry,
            String number,
            LocalDate day,
            String text,
            Optional<String> note,
            long debitMinor,
            long creditMinor,
            long balanceMinor) {

        static StatementLineView of(StatementLine line) {
            return new StatementLineView(
                    line.entry().value(),
                    line.number().toString(),
                    line.day(),
                    line.text(),
                    line.note(),
                    line.debit().minor(),
                    line.credit().minor(),
                    line.balance().minor());
        }
    }

    /** Every account on which something stands, at the end of a day. */
    @RegisterForReflection
    public record TrialBalanceView(
            LocalDate day,
            String currency,
            List<TrialRowView> rows,
            long debitMinor,
            long creditMinor,
            boolean balanced) {

        static TrialBalanceView of(TrialBalance balance) {
            return new TrialBalanceView(
                    balance.day(),
                    balance.debit().currency().getCurrencyCode(),
                    balance.rows().stream().map(TrialRowView::of).toList(),
                    balance.debit().minor(),
                    balance.credit().minor(),
                    balance.isBalanced());
        }
    }

    /** An account on one of the two sides. */
    @RegisterForReflection
    public record TrialRowView(
            UUID account, String code, String name, long debitMinor, long creditMinor) {

        static TrialRowView of(TrialBalance.Row row) {
            return new TrialRowView(
                    row.account().id().value(),
                    row.account().code().value(),
                    row.account().name(),
                    row.debit().minor(),
                    row.credit().minor());
        }
    }

    /** Through which day the books are closed. */
    @RegisterForReflection
    public record BooksView(String currency, Optional<LocalDate> lockedThrough, long version) {

        static BooksView of(Books books) {
            return new BooksView(
                    books.currency().getCurrencyCode(), books.lockedThrough(), books.version());
        }

        static BooksView of(ShowBooks.Shown shown) {
            return of(shown.books());
        }
    }

    /** What the last check of the journal found. */
    @RegisterForReflection
    public record JournalCheckView(
            long entries,
            Optional<Instant> checkedAt,
            Optional<String> broken,
            Optional<String> fault) {

        static JournalCheckView of(Watch watch) {
            return new JournalCheckView(
                    watch.entries(),
                    watch.endedAt(),
                    watch.broken().map(one -> new EntryNumber(one.number()).toString()),
                    watch.broken().map(one -> one.fault().key()));
        }
    }
}

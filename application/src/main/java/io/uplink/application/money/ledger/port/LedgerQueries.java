package io.uplink.application.money.ledger.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountSum;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The books, as screens show them: one statement each. */
public interface LedgerQueries {

    /** Every account by code, with what was posted to it up to the end of that day. */
    List<AccountSum> sums(LocalDate day);

    /** Those that take lines, by code. */
    List<Choice> choices();

    Page<Line> entries(Filter filter, Optional<String> cursor, int size);

    Optional<Sheet> entry(EntryId id);

    Optional<Statement> statement(
            AccountId account,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> cursor,
            int size);

    Books books();

    /** An account to choose. */
    record Choice(AccountId id, String code, String name) {}

    /**
     * Which entries; what is empty does not narrow.
     *
     * @param text part of the text, or the number
     */
    record Filter(
            Optional<AccountId> account,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> sourceKind,
            Optional<String> sourceId,
            Optional<String> text) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * An entry of the list.
     *
     * @param debits the codes of the accounts it debits
     */
    record Line(
            EntryId id,
            EntryNumber number,
            LocalDate day,
            String text,
            String sourceKind,
            Money total,
            List<String> debits,
            List<String> credits,
            boolean reversed) {}

    /**
     * An entry, all of it.
     *
     * @param hash speaks for it and all before it
     */
    record Sheet(
            EntryId id,
            EntryNumber number,
            LocalDate day,
            String text,
            Source source,
            Money total,
            List<SheetLine> lines,
            Optional<Other> reverses,
            Optional<Other> reversedBy,
            String postedBy,
            Instant postedAt,
            String hash) {

        public long version() {
            return reversedBy.isPresent() ? 2 : 1;
        }
    }

    /** One line; the amount on the other side is nothing. */
    record SheetLine(
            AccountId account,
            String code,
            String name,
            Money debit,
            Money credit,
            Optional<String> note) {}

    /** Another entry. */
    record Other(EntryId id, EntryNumber number) {}

    /**
     * An account's lines, the oldest first.
     *
     * @param opening what stood before the first line of the page, debits less credits
     * @param closing what stands at the end of the days that were asked for
     */
    record Statement(Account account, Page<StatementLine> lines, Money opening, Money closing) {}

    /**
     * A line of a statement.
     *
     * @param balance with this line, debits less credits
     */
    record StatementLine(
            EntryId entry,
            EntryNumber number,
            int position,
            LocalDate day,
            String text,
            Optional<String> note,
            Money debit,
            Money credit,
            Money balance) {}
}

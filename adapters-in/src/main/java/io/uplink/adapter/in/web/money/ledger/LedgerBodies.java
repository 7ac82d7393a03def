package io.uplink.adapter.in.web.money.ledger;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.ledger.OpenAccount;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What callers send about the books. */
public final class LedgerBodies {

    private LedgerBodies() {}

    /**
     * An account that is not there yet.
     *
     * @param type asset, liability, equity, income or expense
     * @param parent code of the account above it
     * @param heading whether it only sums the accounts below it
     */
    public record NewLedgerAccount(
            @Nullable String code,
            @Nullable String name,
            @Nullable String type,
            @Nullable String parent,
            @Nullable Boolean heading) {

        OpenAccount.Input input() {
            return new OpenAccount.Input(
                    Inputs.text(code),
                    Inputs.text(name),
                    Inputs.text(type),
                    Inputs.text(parent),
                    Optional.ofNullable(heading).orElse(false));
        }
    }

    /** What an account is called from now on. */
    public record LedgerAccountName(@Nullable String name) {}

    /** An entry written by hand; the day as RFC 3339 writes it. */
    public record NewJournalEntry(
            @Nullable String day, @Nullable String text, @Nullable List<NewJournalLine> lines) {

        PostEntry.Input input() {
            var faults = new Faults();
            var when = LedgerDays.read(faults, "day", day);
            faults.refuse();
            return new PostEntry.Input(
                    when,
                    Inputs.text(text),
                    Inputs.list(lines).stream().map(NewJournalLine::line).toList(),
                    Optional.empty());
        }
    }

    /** A line by the code of its account; one of the two amounts, in cents, is given. */
    public record NewJournalLine(
            @Nullable String account,
            @Nullable Long debitMinor,
            @Nullable Long creditMinor,
            @Nullable String note) {

        PostEntry.Line line() {
            return new PostEntry.Line(
                    Inputs.text(account),
                    Optional.ofNullable(debitMinor).map(NewJournalLine::money),
                    Optional.ofNullable(creditMinor).map(NewJournalLine::money),
                    Inputs.text(note));
        }

        private static Money money(long minor) {
            return Money.ofMinor(minor, Money.KES);
        }
    }

    /** Why an entry is taken back, and on which day; today where none is given. */
    public record Reversal(@Nullable String day, @Nullable String why) {}

    /** The last day to be closed. */
    public record BooksLock(@Nullable String through) {}

    /** The last day that stays closed, none where it is absent; and why. */
    public record BooksUnlock(@Nullable String through, @Nullable String why) {}
}

package io.uplink.application.money.statement.port;

import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Statement, calls and books side by side, by one statement of the store each. */
public interface ProofQueries {

    /**
     * A day of a shortcode.
     *
     * @param statement what payers paid as the statement says; empty without one for the day
     * @param calls what was taken as received, whoever told of it
     * @param books what was entered on the M-Pesa account for these receipts
     * @param alone receipts that the statement alone told of
     * @param differing receipts of which the three say different things
     * @param toEnter movements that a person enters
     */
    record Day(
            LocalDate day,
            Optional<Money> statement,
            Money calls,
            Money books,
            int alone,
            int differing,
            int toEnter) {

        public boolean isProven() {
            return statement.isPresent() && differing == 0;
        }
    }

    /** A receipt of which they say different things; empty where one says nothing. */
    record Difference(
            String receipt,
            Instant at,
            Optional<Money> statement,
            Optional<Money> calls,
            Optional<Money> books) {}

    /** A movement that a person enters in the books. */
    record ToEnter(
            String receipt, Instant at, Money in, Money out, String reason, String otherParty) {}

    /** A statement that was taken. */
    record Taken(String name, Instant at, int lines, int fresh, int unfinished, List<Row> faults) {}

    /** A row that was not understood. */
    record Row(int row, String code) {}

    /** The latest first. */
    List<Day> days(ShortcodeId shortcode, LocalDate from, LocalDate until);

    List<Difference> differences(ShortcodeId shortcode, LocalDate day, int most);

    List<ToEnter> toEnter(ShortcodeId shortcode, LocalDate day, int most);

    /** The latest first. */
    List<Taken> taken(ShortcodeId shortcode, int most);
}

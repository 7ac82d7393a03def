package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What moved from where to where on a day. There is no entry that does not balance, and none is
 * changed or taken away: a wrong one is reversed.
 *
 * @param reverses the entry that this one takes back
 */
public record JournalEntry(
        EntryId id,
        LocalDate day,
        String text,
        Source source,
        List<JournalLine> lines,
        Optional<EntryId> reverses) {

    public static final int LONGEST_TEXT = 200;

    /** A payroll of a large branch has fewer; people cannot check more. */
    public static final int MOST_LINES = 200;

    public JournalEntry {
        lines = List.copyOf(lines);
        var faults = new Faults();
        text = faults.text("text", Optional.of(text), LONGEST_TEXT);
        faults.refuse();
        if (lines.size() < 2) {
            throw new DomainException(new LedgerError.TooFewLines());
        }
        if (lines.size() > MOST_LINES) {
            throw new DomainException(new LedgerError.TooManyLines(MOST_LINES));
        }
        if (lines.stream().map(line -> line.amount().currency()).distinct().count() > 1) {
            throw new DomainException(new LedgerError.MixedCurrencies());
        }
        var debit = sum(lines, Side.DEBIT);
        var credit = sum(lines, Side.CREDIT);
        if (!debit.equals(credit)) {
            throw new DomainException(new LedgerError.Unbalanced(debit.minor(), credit.minor()));
        }
    }

    public Currency currency() {
        return lines.getFirst().amount().currency();
    }

    /** What it moves: either side, for they are the same. */
    public Money total() {
        return sum(lines, Side.DEBIT);
    }

    /** The entry that takes this one back, with every line on its other side. */
    public JournalEntry reversal(EntryId newId, LocalDate newDay, String why) {
        if (reverses.isPresent()) {
            throw new DomainException(new LedgerError.IsReversal());
        }
        return new JournalEntry(
                newId,
                newDay,
                why,
                Source.reversalOf(id),
                lines.stream().map(JournalLine::turned).toList(),
                Optional.of(id));
    }

    /** Whether both say the same of the same source, whoever made them. */
    public boolean saysTheSameAs(JournalEntry other) {
        return day.equals(other.day)
                && text.equals(other.text)
                && source.equals(other.source)
                && lines.equals(other.lines)
                && reverses.equals(other.reverses);
    }

    private static Money sum(List<JournalLine> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .map(JournalLine::amount)
                .reduce(Money.zero(lines.getFirst().amount().currency()), Money::plus);
    }
}

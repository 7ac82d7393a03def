package io.uplink.domain.money.ledger;

import java.util.Optional;

/**
 * A walk along the journal, a stretch at a time: every entry must go on from the one before it.
 *
 * @param at the last entry that was looked at
 * @param broken the first that is not as it was written
 */
public record BookCheck(Mark at, Optional<Broken> broken) {

    /** An entry by its number and its hash, which speaks for all before it as well. */
    public record Mark(long number, String hash) {

        /** Before the first entry. */
        public static final Mark START = new Mark(0, "");
    }

    /** From this entry on nothing is proven. */
    public record Broken(long number, BookFault fault) {}

    /** What a stretch was found to be. */
    public record Stretch(Mark last, Optional<Broken> broken) {}

    public static BookCheck begin() {
        return new BookCheck(Mark.START, Optional.empty());
    }

    public BookCheck over(Stretch stretch) {
        return new BookCheck(stretch.last(), broken.or(stretch::broken));
    }

    /**
     * Ends the walk.
     *
     * @param last the entry that was the last one when it began
     * @param earlier what the check before saw last
     * @param now what stands in its place; empty if nothing does
     */
    public BookCheck end(Mark last, Mark earlier, Optional<String> now) {
        if (broken.isPresent()) {
            return this;
        }
        if (at.number() < last.number() || at.number() < earlier.number()) {
            return new BookCheck(at, Optional.of(new Broken(at.number() + 1, BookFault.CUT_OFF)));
        }
        if (earlier.number() > 0 && !now.equals(Optional.of(earlier.hash()))) {
            return new BookCheck(
                    at, Optional.of(new Broken(earlier.number(), BookFault.REWRITTEN)));
        }
        return this;
    }

    /** How many entries are as they were written. */
    public long sound() {
        return broken.map(one -> one.number() - 1).orElse(at.number());
    }
}

package io.uplink.domain.care.dispatch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Who gets a ticket: the least loaded, and of several the one who waited longest. */
public sealed interface Choice {

    /**
     * Somebody.
     *
     * @param among how many could have got it
     */
    record Somebody(Candidate who, int among) implements Choice {}

    /** Nobody, and why. */
    record Nobody(Why why) implements Choice {}

    /** What the last of those who were left had against them. */
    enum Why {
        EMPTY,
        AWAY,
        UNSKILLED,
        FULL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Chooses among a team. */
    static Choice among(List<Candidate> team, int most) {
        if (team.isEmpty()) {
            return new Nobody(Why.EMPTY);
        }
        var there = left(team, one -> !one.away());
        if (there.isEmpty()) {
            return new Nobody(Why.AWAY);
        }
        var skilled = left(there, Candidate::skilled);
        if (skilled.isEmpty()) {
            return new Nobody(Why.UNSKILLED);
        }
        var free = left(skilled, one -> one.open() < most);
        return free.stream()
                .min(
                        Comparator.comparingInt(Candidate::load)
                                .thenComparing(one -> one.lastAssigned().orElse(Instant.MIN))
                                .thenComparing(one -> one.person().value()))
                .<Choice>map(who -> new Somebody(who, free.size()))
                .orElseGet(() -> new Nobody(Why.FULL));
    }

    private static List<Candidate> left(List<Candidate> some, Predicate<Candidate> fits) {
        return some.stream().filter(fits).toList();
    }
}

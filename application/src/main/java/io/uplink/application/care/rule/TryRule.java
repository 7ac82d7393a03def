package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.application.care.rule.port.RuleQueries.Candidate;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.rule.RuleId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says which tickets of the last month a rule would have acted on, and changes nothing. They are
 * looked at as they are now, not as they were then.
 */
@UseCase
public final class TryRule {

    /** How far back it looks. */
    public static final Duration BACK = Duration.ofDays(30);

    /** What one compares with what one had in mind, and no load for the database. */
    public static final int MOST = 200;

    private static final RuleId NONE = new RuleId(new UUID(0, 0));

    /** One ticket, and what does not hold for it; empty if the rule would act. */
    public record Line(Candidate ticket, Optional<String> against) {}

    /** What was found, the newest first; {@code lines} of those it would act on come first. */
    public record Outcome(List<Line> lines) {

        public Outcome {
            lines = List.copyOf(lines);
        }

        public long acts() {
            return lines.stream().filter(line -> line.against().isEmpty()).count();
        }
    }

    private final RuleQueries queries;
    private final SlaQueries choices;
    private final InstantSource clock;

    public TryRule(RuleQueries queries, SlaQueries choices, InstantSource clock) {
        this.queries = queries;
        this.choices = choices;
        this.clock = clock;
    }

    public Outcome execute(Actor actor, RuleWish wish) {
        actor.require(Permission.TICKETS_RULES);
        wish.requireKnown(choices.choices());
        var rule = wish.of(NONE, 0);
        actor.require(Permission.TICKETS_RULES, rule.placement());
        var now = clock.instant();
        var lines =
                queries.candidates(rule, now.minus(BACK), now, MOST).stream()
                        .map(ticket -> new Line(ticket, rule.against(ticket.facts())))
                        .toList();
        return new Outcome(
                Stream.concat(
                                lines.stream().filter(line -> line.against().isEmpty()),
                                lines.stream().filter(line -> line.against().isPresent()))
                        .toList());
    }
}

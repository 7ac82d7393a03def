package io.uplink.application.care.rule;

import io.uplink.application.care.desk.TicketActions;
import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleFacts;
import io.uplink.domain.care.rule.RuleRun;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets a rule act on a ticket: everything it says in one unit of work, or nothing, and once for an
 * occasion.
 */
@Part
public final class RuleWork {

    private final UnitOfWork unitOfWork;
    private final TicketRepository tickets;
    private final RuleQueries queries;
    private final RuleRuns runs;
    private final TicketActions actions;
    private final InstantSource clock;

    public RuleWork(
            UnitOfWork unitOfWork,
            TicketRepository tickets,
            RuleQueries queries,
            RuleRuns runs,
            TicketActions actions,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.tickets = tickets;
        this.queries = queries;
        this.runs = runs;
        this.actions = actions;
        this.clock = clock;
    }

    /** Whether it acted. What our own rules forbid it is kept with the run, and is no failure. */
    boolean run(Rule rule, TicketId ticket, String occasion) {
        try {
            return unitOfWork.perform(() -> act(rule, ticket, occasion));
        } catch (DomainException refused) {
            unitOfWork.run(() -> {
                var _ =
                        runs.record(
                                run(rule, ticket, occasion, Optional.of(refused.error().code())));
            });
            return false;
        }
    }

    private boolean act(Rule rule, TicketId id, String occasion) {
        var ticket = tickets.findForChange(id);
        if (ticket.isEmpty()) {
            return false;
        }
        var known = ticket.get().snapshot();
        var facts = RuleFacts.of(known, queries.classOf(known.customer()));
        if (known.deletedAt().isPresent()
                || rule.against(facts).isPresent()
                || !runs.record(run(rule, id, occasion, Optional.empty()))) {
            return false;
        }
        var actor = new Actor.Rule(rule.id().value(), rule.name());
        for (var action : rule.actions()) {
            var _ = actions.perform(actor, id, action, Optional.empty());
        }
        return true;
    }

    private RuleRun run(Rule rule, TicketId ticket, String occasion, Optional<String> refused) {
        return new RuleRun(rule.id(), ticket, occasion, clock.instant(), refused);
    }
}

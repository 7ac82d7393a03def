package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.InstantSource;
import java.util.Optional;

/** Says what a ticket that is opened now would promise, while somebody still writes it. */
@UseCase
public final class ForetellTargets {

    /**
     * How urgent, about what, whose and where.
     *
     * @param branch empty while nobody knows; then only the durations hold
     */
    public record Input(
            Priority priority,
            Optional<String> category,
            Optional<CustomerId> customer,
            Optional<BranchId> branch) {}

    private final UnitOfWork unitOfWork;
    private final TicketTerms terms;
    private final InstantSource clock;

    public ForetellTargets(UnitOfWork unitOfWork, TicketTerms terms, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.terms = terms;
        this.clock = clock;
    }

    /** Empty if nothing is promised for such a ticket. */
    public Optional<Targets> execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_CREATE);
        return unitOfWork.perform(() ->
                terms.of(
                                new TicketTerms.About(
                                        input.priority(),
                                        input.category(),
                                        input.customer(),
                                        input.branch()))
                        .promise(clock.instant()));
    }
}

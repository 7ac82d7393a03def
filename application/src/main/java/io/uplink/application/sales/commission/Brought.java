package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;

/** Who brought an order: chosen, told by a code, or whoever entered it. */
@Part
public final class Brought {

    private final SalespersonRepository salespeople;
    private final SalespersonQueries queries;

    public Brought(SalespersonRepository salespeople, SalespersonQueries queries) {
        this.salespeople = salespeople;
        this.queries = queries;
    }

    /** Whom to choose from; nobody for whoever sells only for themselves. */
    public List<SalespersonQueries.Choice> choices(Actor actor) {
        return switch (actor.require(Permission.ORDERS_CREATE)) {
            case ALL -> queries.choices(Optional.empty());
            case BRANCH -> queries.choices(Optional.of(actor.requirePerson().branches()));
            case TEAM, OWN -> List.of();
        };
    }

    /** The one who was chosen, who must be one to choose; else whoever enters it. */
    public Optional<SalespersonId> chosen(Actor actor, Optional<SalespersonId> chosen) {
        var self = by(actor.requirePerson().id());
        if (chosen.isEmpty() || chosen.equals(self)) {
            return self;
        }
        var reach = actor.require(Permission.ORDERS_CREATE);
        var there =
                salespeople.findById(chosen.get()).map(Salesperson::details).stream()
                        .filter(Salesperson.Details::active)
                        .anyMatch(one ->
                                reach == Reach.ALL
                                        || (reach == Reach.BRANCH
                                                && actor.requirePerson()
                                                        .branches()
                                                        .contains(one.branch())));
        if (!there) {
            throw Invalid.of("salesperson", "choice.unknown");
        }
        return chosen;
    }

    /** Who is that person of ours. */
    public Optional<SalespersonId> by(PersonId person) {
        return salespeople.ofPerson(person).map(Salesperson::id);
    }

    /** Whose code it is; nobody's code is no reason to refuse an order. */
    public Optional<SalespersonId> byCode(String code) {
        var folded = Salesperson.folded(code);
        return Salesperson.isCode(folded)
                ? salespeople.ofCode(folded).map(Salesperson::id)
                : Optional.empty();
    }
}

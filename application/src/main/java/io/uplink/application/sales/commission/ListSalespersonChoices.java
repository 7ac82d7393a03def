package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** What may be chosen about somebody who sells for us: a branch, and who of ours it is. */
@UseCase
public final class ListSalespersonChoices {

    public record Choices(
            List<OrderPlaces.Branch> branches, List<SalespersonQueries.Person> people) {}

    private final SalespersonQueries queries;
    private final OrderPlaces places;

    public ListSalespersonChoices(SalespersonQueries queries, OrderPlaces places) {
        this.queries = queries;
        this.places = places;
    }

    public Choices execute(Actor actor) {
        var own = SalesReach.branches(actor, Permission.SALESPERSONS_MANAGE);
        return new Choices(
                places.branches().stream()
                        .filter(one -> own.map(in -> in.contains(one.id())).orElse(true))
                        .toList(),
                queries.people(own));
    }
}

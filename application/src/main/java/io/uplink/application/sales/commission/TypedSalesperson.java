package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/**
 * Who sells for us, as typed.
 *
 * @param branch the one of whoever enters it where it is empty
 * @param person who of ours it is; empty for an agent
 */
public record TypedSalesperson(
        String name,
        String phone,
        Optional<BranchId> branch,
        Optional<PersonId> person,
        String code,
        boolean active) {

    @Override
    public String toString() {
        return "TypedSalesperson";
    }

    Salesperson.Details read(
            Actor actor,
            OrderPlaces places,
            SalespersonQueries queries,
            Optional<PersonId> already) {
        var own = SalesReach.branches(actor, Permission.SALESPERSONS_MANAGE);
        var where = places.branchOf(branch.or(() -> actor.requirePerson().home()));
        if (!branch.orElse(where).equals(where)
                || !own.map(in -> in.contains(where)).orElse(true)) {
            throw Invalid.of("branch", "branch.unknown");
        }
        var faults = new Faults();
        if (person.isPresent()
                && !person.equals(already)
                && queries.people(own).stream().noneMatch(one -> one.id().equals(person.get()))) {
            faults.add("person", "choice.unknown");
        }
        var details =
                faults.collect(
                        () -> Salesperson.Details.parse(name, phone, where, person, code, active));
        faults.refuse();
        return details.orElseThrow();
    }
}

package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be chosen about a lead, and whether what was chosen is among it. */
@Part
public final class LeadChoices {

    private final LeadQueries queries;
    private final PackageQueries packages;
    private final OrderPlaces places;

    public LeadChoices(LeadQueries queries, PackageQueries packages, OrderPlaces places) {
        this.queries = queries;
        this.packages = packages;
        this.places = places;
    }

    List<ServicePackage> packages() {
        return packages.all().stream().filter(ServicePackage::offered).toList();
    }

    List<OrderPlaces.Branch> branches(Actor actor) {
        var reach = actor.require(Permission.LEADS_MANAGE);
        var own = actor.requirePerson().branches();
        return places.branches().stream()
                .filter(one -> reach == Reach.ALL || own.contains(one.id()))
                .toList();
    }

    /** Only oneself for whoever sees only what is their own: a lead given away would be gone. */
    List<LeadQueries.Owner> owners(Actor actor, Optional<BranchId> branch) {
        var reach = actor.require(Permission.LEADS_MANAGE);
        var self = actor.requirePerson();
        if (reach == Reach.OWN || reach == Reach.TEAM) {
            return List.of(new LeadQueries.Owner(self.id(), self.name()));
        }
        return queries.owners(
                branch.map(Set::of)
                        .or(() ->
                                reach == Reach.ALL
                                        ? Optional.empty()
                                        : Optional.of(self.branches())));
    }

    /** The branch that was chosen, or the one the actor works in. */
    BranchId branch(Actor actor, Optional<BranchId> chosen) {
        var reach = actor.require(Permission.LEADS_MANAGE);
        var self = actor.requirePerson();
        var branch = places.branchOf(chosen.or(self::home));
        if (!chosen.orElse(branch).equals(branch)
                || (reach != Reach.ALL && !self.branches().contains(branch))) {
            throw Invalid.of("branch", "branch.unknown");
        }
        return branch;
    }

    /** Notes what is not to be chosen; who is chosen already stays possible. */
    void require(
            Faults faults,
            Actor actor,
            BranchId branch,
            Optional<PackageId> interest,
            Optional<PersonId> owner) {
        if (interest.isPresent()
                && packages.all().stream().noneMatch(one -> one.id().equals(interest.get()))) {
            faults.add("interest", "choice.unknown");
        }
        if (owner.isPresent()
                && owners(actor, Optional.of(branch)).stream()
                        .noneMatch(one -> one.id().equals(owner.get()))) {
            faults.add("owner", "choice.unknown");
        }
    }
}

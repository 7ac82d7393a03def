package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;

/** What may be chosen where one of our people works on a lead. */
@UseCase
public final class ListLeadChoices {

    /** Packages on offer, the branches of whoever asks, and who may follow it up. */
    public record Choices(
            List<ServicePackage> packages,
            List<OrderPlaces.Branch> branches,
            List<LeadQueries.Owner> owners) {}

    private final LeadChoices choices;

    public ListLeadChoices(LeadChoices choices) {
        this.choices = choices;
    }

    /** {@code branch} is the lead's; empty for a new one. */
    public Choices execute(Actor actor, Optional<BranchId> branch) {
        actor.require(Permission.LEADS_MANAGE);
        return new Choices(
                choices.packages(), choices.branches(actor), choices.owners(actor, branch));
    }
}

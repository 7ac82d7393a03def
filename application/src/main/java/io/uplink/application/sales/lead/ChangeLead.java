package io.uplink.application.sales.lead;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Says anew who somebody is, what they want and who follows it up. */
@UseCase
public final class ChangeLead {

    public record Input(
            LeadId lead,
            LeadDetails.Typed typed,
            Language language,
            Optional<PackageId> interest,
            Optional<PersonId> owner,
            Optional<Version> seen) {}

    private final LeadDesk desk;
    private final LeadChoices choices;

    public ChangeLead(LeadDesk desk, LeadChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    public Lead.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.LEADS_MANAGE);
        return desk.make(
                actor,
                input.lead(),
                input.seen(),
                "lead.change",
                lead -> {
                    var faults = new Faults();
                    // Who wrote to us may have no number.
                    var details =
                            faults.collect(() ->
                                    lead.plan().details().phone().isPresent()
                                            ? LeadDetails.ofDesk(input.typed(), input.language())
                                            : LeadDetails.ofStranger(
                                                    input.typed(), input.language()));
                    var plan = lead.plan();
                    choices.require(
                            faults,
                            actor,
                            lead.facts().branch(),
                            input.interest()
                                    .filter(one -> !plan.interest().equals(Optional.of(one))),
                            input.owner().filter(one -> !plan.owner().equals(Optional.of(one))));
                    faults.refuse();
                    lead.change(details.orElseThrow(), input.interest(), input.owner());
                });
    }
}

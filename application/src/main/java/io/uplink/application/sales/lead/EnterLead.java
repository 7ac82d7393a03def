package io.uplink.application.sales.lead;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Enters somebody who may become a customer. */
@UseCase
public final class EnterLead {

    /**
     * What was typed.
     *
     * @param owner whoever enters it where it is empty
     * @param form names the form: the same one again enters nothing more
     */
    public record Input(
            LeadDetails.Typed typed,
            Language language,
            String source,
            Optional<PackageId> interest,
            Optional<PersonId> owner,
            Optional<LocalDate> followUp,
            Optional<BranchId> branch,
            String form) {}

    private final LeadIntake intake;
    private final LeadChoices choices;

    public EnterLead(LeadIntake intake, LeadChoices choices) {
        this.intake = intake;
        this.choices = choices;
    }

    public Lead.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.LEADS_MANAGE);
        var branch = choices.branch(actor, input.branch());
        var faults = new Faults();
        var details = faults.collect(() -> LeadDetails.ofDesk(input.typed(), input.language()));
        var source = faults.parse("source", () -> LeadSource.ofCode(input.source()));
        if (source.filter(one -> one == LeadSource.CONTACT_FORM).isPresent()) {
            faults.add("source", "choice.unknown");
        }
        choices.require(faults, actor, branch, input.interest(), input.owner());
        faults.refuse();
        return intake.take(
                actor,
                new LeadIntake.Wish(
                        new Lead.Plan(
                                details.orElseThrow(),
                                input.interest(),
                                Optional.of(input.owner().orElse(actor.requirePerson().id())),
                                input.followUp()),
                        branch,
                        source.orElseThrow(),
                        input.form(),
                        Optional.empty()));
    }
}

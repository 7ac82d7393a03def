package io.uplink.application.sales.lead;

import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Takes a message from anybody, as a lead that nobody follows up yet. */
@UseCase
public final class SendContact {

    /**
     * What was sent.
     *
     * @param form names the form, so that one that is sent twice counts once
     * @param trap what stands in a field that people do not see
     * @param address where it comes from
     */
    public record Input(
            LeadDetails.Typed typed,
            Language language,
            Optional<BranchId> branch,
            String form,
            String trap,
            String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final LeadIntake intake;
    private final LeadDoor door;
    private final OrderPlaces places;

    public SendContact(LeadIntake intake, LeadDoor door, OrderPlaces places) {
        this.intake = intake;
        this.door = door;
        this.places = places;
    }

    public LeadId execute(Actor actor, Input input) {
        // Everybody may write to us; what keeps robots off is the count by sender and address.
        actor.requireAnonymousAllowed();
        door.require(input.address());
        if (!input.trap().isBlank()) {
            throw new DomainException(new LeadError.LooksLikeARobot());
        }
        var details = LeadDetails.ofStranger(input.typed(), input.language());
        return intake.take(
                        new Actor.Anonymous(),
                        new LeadIntake.Wish(
                                new Lead.Plan(
                                        details,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                places.branchOf(input.branch()),
                                LeadSource.CONTACT_FORM,
                                input.form(),
                                Optional.of(input.address())))
                .facts()
                .id();
    }
}

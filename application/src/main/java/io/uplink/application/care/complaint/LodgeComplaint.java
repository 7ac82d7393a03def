package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.ComplaintIntake.Taken;
import io.uplink.application.care.complaint.ComplaintIntake.Wish;
import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Takes a complaint from anybody, customer or not, without signing in and free of charge. */
@UseCase
public final class LodgeComplaint {

    /**
     * What was sent.
     *
     * @param branch the office that was chosen, which counts for who is no customer
     * @param form names the form, so that one that is sent twice counts once
     * @param trap what stands in a field that people do not see
     * @param address where it comes from
     */
    public record Input(
            ComplaintDetails.Typed typed,
            Language language,
            Optional<BranchId> branch,
            Optional<String> form,
            String trap,
            String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final ComplaintIntake intake;
    private final ComplaintParties parties;
    private final ComplaintLinks links;
    private final LookLimit limit;

    public LodgeComplaint(
            ComplaintIntake intake,
            ComplaintParties parties,
            ComplaintLinks links,
            LookLimit limit) {
        this.intake = intake;
        this.parties = parties;
        this.links = links;
        this.limit = limit;
    }

    public Taken execute(Actor actor, Input input) {
        // Everybody may complain; what keeps robots off is the count by number and address.
        actor.requireAnonymousAllowed();
        limit.require(links.digest(input.form().orElse(input.address())), input.address());
        if (!input.trap().isBlank()) {
            throw new DomainException(new ComplaintError.LooksLikeARobot());
        }
        var details = ComplaintDetails.parse(input.typed(), input.language());
        var place = parties.placeOf(details.phone(), input.branch());
        return intake.take(
                new Actor.Anonymous(),
                details,
                new Wish("complaint.lodge", place, Optional.of(input.address()), input.form()));
    }
}

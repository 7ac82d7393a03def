package io.uplink.application.care.complaint;

import io.uplink.application.care.link.LookLimit;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainException;

/** The complainant does not agree with a rejection: it is looked at again, once. */
@UseCase
public final class AppealComplaint {

    /** What was sent from a link; {@code address} is where it comes from. */
    public record Input(String token, String reason, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final ComplaintDesk desk;
    private final ComplaintLinks links;
    private final ComplaintTerms terms;
    private final LookLimit limit;

    public AppealComplaint(
            ComplaintDesk desk, ComplaintLinks links, ComplaintTerms terms, LookLimit limit) {
        this.desk = desk;
        this.links = links;
        this.terms = terms;
        this.limit = limit;
    }

    public void execute(Actor actor, Input input) {
        // The token is the permission.
        actor.requireAnonymousAllowed();
        limit.require(links.digest(input.token()), input.address());
        desk.perform(() -> {
            var complaint =
                    links.complaintOf(input.token())
                            .flatMap(desk.complaints()::findForChange)
                            .orElseThrow(() -> new DomainException(new LinkError.Ended()));
            var before = complaint.snapshot();
            var now = desk.origin().now();
            complaint.appeal(
                    input.reason(), terms.appeals(), terms.of(before.place().branch(), now), now);
            return complaint.snapshot().equals(before)
                    ? before
                    : desk.keep(new Actor.Anonymous(), "complaint.appeal", before, complaint);
        });
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Says that nothing will be done, and why. */
@UseCase
public final class RejectComplaint {

    public record Input(ComplaintId complaint, String reason, Optional<Version> seen) {}

    private final ComplaintDesk desk;

    public RejectComplaint(ComplaintDesk desk) {
        this.desk = desk;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                new ComplaintDesk.Wish(
                        Permission.COMPLAINTS_REJECT,
                        input.complaint(),
                        input.seen(),
                        "complaint.reject"),
                (complaint, now) ->
                        complaint.reject(actor.requirePerson().id(), input.reason(), now));
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Says that a complaint is right, and what we will do. */
@UseCase
public final class ApproveComplaint {

    public record Input(ComplaintId complaint, String answer, Optional<Version> seen) {}

    private final ComplaintDesk desk;

    public ApproveComplaint(ComplaintDesk desk) {
        this.desk = desk;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                new ComplaintDesk.Wish(
                        Permission.COMPLAINTS_APPROVE,
                        input.complaint(),
                        input.seen(),
                        "complaint.approve"),
                (complaint, now) ->
                        complaint.approve(actor.requirePerson().id(), input.answer(), now));
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Says that somebody of ours has seen it. */
@UseCase
public final class AcknowledgeComplaint {

    public record Input(ComplaintId complaint, Optional<Version> seen) {}

    private final ComplaintDesk desk;

    public AcknowledgeComplaint(ComplaintDesk desk) {
        this.desk = desk;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                new ComplaintDesk.Wish(
                        Permission.COMPLAINTS_EDIT,
                        input.complaint(),
                        input.seen(),
                        "complaint.acknowledge"),
                Complaint::acknowledge);
    }
}

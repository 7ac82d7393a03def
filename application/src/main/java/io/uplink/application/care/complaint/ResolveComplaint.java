package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Says that what an approved complaint asked for was done, without a ticket. */
@UseCase
public final class ResolveComplaint {

    public record Input(ComplaintId complaint, String whatWasDone, Optional<Version> seen) {}

    private final ComplaintDesk desk;

    public ResolveComplaint(ComplaintDesk desk) {
        this.desk = desk;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                new ComplaintDesk.Wish(
                        Permission.COMPLAINTS_EDIT,
                        input.complaint(),
                        input.seen(),
                        "complaint.resolve"),
                (complaint, now) -> complaint.resolve(input.whatWasDone(), now));
    }
}

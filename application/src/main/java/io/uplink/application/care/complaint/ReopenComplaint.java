package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Has a settled complaint looked at again; its time starts anew. */
@UseCase
public final class ReopenComplaint {

    public record Input(ComplaintId complaint, String reason, Optional<Version> seen) {}

    private final ComplaintDesk desk;
    private final ComplaintTerms terms;

    public ReopenComplaint(ComplaintDesk desk, ComplaintTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                new ComplaintDesk.Wish(
                        Permission.COMPLAINTS_EDIT,
                        input.complaint(),
                        input.seen(),
                        "complaint.reopen"),
                (complaint, now) ->
                        complaint.reopen(
                                input.reason(),
                                terms.of(complaint.snapshot().place().branch(), now),
                                now));
    }
}

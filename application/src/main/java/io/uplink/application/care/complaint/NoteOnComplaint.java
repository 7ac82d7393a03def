package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Writes down something that only our people read. */
@UseCase
public final class NoteOnComplaint {

    public record Input(ComplaintId complaint, String text) {}

    private final ComplaintDesk desk;

    public NoteOnComplaint(ComplaintDesk desk) {
        this.desk = desk;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var complaint = desk.take(actor, Permission.COMPLAINTS_EDIT, input.complaint());
            actor.require(Permission.COMPLAINTS_EDIT, complaint.placement());
            var faults = new Faults();
            var text = faults.text("text", Optional.of(input.text()), Complaint.LONGEST_WORDS);
            faults.refuse();
            desk.note(actor, complaint, text);
            return complaint.snapshot();
        });
    }
}

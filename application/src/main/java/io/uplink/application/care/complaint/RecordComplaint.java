package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.ComplaintIntake.Taken;
import io.uplink.application.care.complaint.ComplaintIntake.Wish;
import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import java.util.Set;

/** Writes down what somebody complained of on the telephone or at the counter. */
@UseCase
public final class RecordComplaint {

    /** As typed; {@code form} names the form, so that one that is sent twice counts once. */
    public record Input(
            ComplaintDetails.Typed typed,
            Language language,
            Optional<BranchId> branch,
            Optional<String> form) {}

    private final ComplaintIntake intake;
    private final ComplaintParties parties;

    public RecordComplaint(ComplaintIntake intake, ComplaintParties parties) {
        this.intake = intake;
        this.parties = parties;
    }

    public Taken execute(Actor actor, Input input) {
        var _ = actor.require(Permission.COMPLAINTS_CREATE);
        var person = actor.requirePerson();
        var faults = new Faults();
        var details = faults.collect(() -> ComplaintDetails.parse(input.typed(), input.language()));
        var branch = input.branch().or(person::home);
        if (branch.isEmpty()) {
            faults.add("branch", "required");
        } else if (parties.branches().stream()
                .noneMatch(open -> branch.equals(Optional.of(open.id())))) {
            faults.add("branch", "branch.unknown");
        }
        faults.refuse();
        var there = branch.orElseThrow();
        actor.require(
                Permission.COMPLAINTS_CREATE,
                Placement.in(
                        Optional.of(there),
                        person.branches().contains(there) ? Set.of(person.id()) : Set.of()));
        var known = details.orElseThrow();
        var customer = parties.placeOf(known.phone(), Optional.of(there)).customer();
        return intake.take(
                actor,
                known,
                new Wish(
                        "complaint.record",
                        new Complaint.Place(there, customer),
                        Optional.empty(),
                        input.form()));
    }
}

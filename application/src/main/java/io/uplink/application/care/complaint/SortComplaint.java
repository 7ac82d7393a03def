package io.uplink.application.care.complaint;

import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Says where a complaint belongs, which customer complains, and what it is about. */
@UseCase
public final class SortComplaint {

    /** {@code customer} is empty for somebody who is none. */
    public record Input(
            ComplaintId complaint,
            BranchId branch,
            Optional<CustomerId> customer,
            ComplaintCategory category,
            Optional<Version> seen) {}

    private final ComplaintDesk desk;
    private final TicketParties parties;

    public SortComplaint(ComplaintDesk desk, TicketParties parties) {
        this.desk = desk;
        this.parties = parties;
    }

    public Complaint.Snapshot execute(Actor actor, Input input) {
        var _ = actor.require(Permission.COMPLAINTS_EDIT);
        var found =
                parties.find(
                        new TicketParties.Asked(
                                input.customer(),
                                Optional.of(input.branch()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        return desk.change(
                actor,
                new ComplaintDesk.Wish(
                        Permission.COMPLAINTS_EDIT,
                        input.complaint(),
                        input.seen(),
                        "complaint.sort"),
                (complaint, now) -> {
                    var present = complaint.snapshot().place();
                    check(actor, input, found, present);
                    complaint.sort(
                            new Complaint.Place(input.branch(), input.customer()),
                            input.category(),
                            now);
                });
    }

    /** What it has already stays allowed: a branch may have closed since. */
    private static void check(
            Actor actor, Input input, TicketParties.Found found, Complaint.Place present) {
        var faults = new Faults();
        if (!present.branch().equals(input.branch())
                && !(found.branch()
                        && actor.may(Permission.COMPLAINTS_EDIT, Placement.in(input.branch())))) {
            faults.add("branch", "branch.unknown");
        }
        if (input.customer().isPresent()
                && !present.customer().equals(input.customer())
                && !found.customer()
                        .filter(at -> actor.may(Permission.CUSTOMERS_VIEW, at))
                        .isPresent()) {
            faults.add("customer", "customer.unknown");
        }
        faults.refuse();
    }
}

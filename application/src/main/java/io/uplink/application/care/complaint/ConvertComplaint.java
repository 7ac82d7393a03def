package io.uplink.application.care.complaint;

import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the ticket that is worked for an approved complaint, once however often it is asked. */
@UseCase
public final class ConvertComplaint {

    /** Where the ticket says that it comes from. */
    private static final String SOURCE = "complaint";

    /**
     * What to open.
     *
     * @param customer whose ticket; empty for the one the complaint has already
     * @param category of tickets
     */
    public record Input(
            ComplaintId complaint,
            Optional<CustomerId> customer,
            String category,
            Priority priority,
            Optional<Version> seen) {}

    private final ComplaintDesk desk;
    private final OpenTicket openTicket;

    public ConvertComplaint(ComplaintDesk desk, OpenTicket openTicket) {
        this.desk = desk;
        this.openTicket = openTicket;
    }

    /** The ticket, also if it was opened before. */
    public TicketId execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var complaint = desk.take(actor, Permission.COMPLAINTS_CONVERT, input.complaint());
            actor.require(Permission.COMPLAINTS_CONVERT, complaint.placement());
            var before = complaint.snapshot();
            var already = complaint.convertedTo();
            if (already.isPresent()) {
                return already.get();
            }
            Version.requireSame(input.seen(), before.version());
            var customer =
                    input.customer()
                            .or(() -> before.place().customer())
                            .orElseThrow(() -> Invalid.of("customer", "required"));
            var ticket = openTicket.execute(actor, report(input, before, customer));
            complaint.convert(ticket.id(), customer, desk.origin().now());
            var _ = desk.keep(actor, "complaint.convert", before, complaint);
            return ticket.id();
        });
    }

    private static OpenTicket.Input report(
            Input input, Complaint.Snapshot complaint, CustomerId customer) {
        var details = complaint.details();
        var whence =
                Stream.of(
                                complaint.number().text(),
                                details.name(),
                                details.phone().spaced(),
                                details.location())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new OpenTicket.Input(
                Optional.of(customer),
                details.subject(),
                details.text() + "\n\n" + whence,
                input.category(),
                Optional.of(complaint.place().branch()),
                input.priority(),
                Optional.empty(),
                Optional.empty(),
                SOURCE);
    }
}

package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalReports;
import io.uplink.application.care.portal.port.PortalTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/** Takes what a customer reports from the own pages, once for its form. */
@UseCase
public final class ReportFault {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 2_000;

    /** As typed. */
    public record Input(
            PhoneNumber phone, UUID form, String category, String subject, String description) {}

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final PortalTickets tickets;
    private final PortalReports reports;

    public ReportFault(
            UnitOfWork unitOfWork, PortalGate gate, PortalTickets tickets, PortalReports reports) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.tickets = tickets;
        this.reports = reports;
    }

    public TicketId execute(Actor actor, Input input) {
        var account = gate.require(actor, input.phone());
        var faults = new Faults();
        var subject = faults.text("subject", Optional.of(input.subject()), LONGEST_SUBJECT);
        var text = faults.text("description", Optional.of(input.description()), LONGEST_TEXT);
        if (input.category().isBlank()) {
            faults.add("category", "required");
        }
        faults.refuse();
        return unitOfWork.perform(() ->
                reports.of(input.form())
                        .orElseGet(() -> {
                            var ticket =
                                    tickets.report(
                                            account.id(),
                                            account.branch(),
                                            input.category(),
                                            subject,
                                            text);
                            reports.keep(input.form(), ticket);
                            return ticket;
                        }));
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.privacy.AccessNotes;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;

/** Shows one ticket with all that belongs to it. */
@UseCase
public final class ShowTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_VIEW);

    /** Which. */
    public record Input(TicketId ticket) {}

    private final TicketQueries queries;
    private final TicketTerms terms;
    private final UnitOfWork unitOfWork;
    private final AccessNotes looks;

    public ShowTicket(
            TicketQueries queries, TicketTerms terms, UnitOfWork unitOfWork, AccessNotes looks) {
        this.queries = queries;
        this.terms = terms;
        this.unitOfWork = unitOfWork;
        this.looks = looks;
    }

    public TicketSheet execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_VIEW);
        var sheet =
                queries.sheet(input.ticket())
                        .orElseThrow(() -> new DomainException(new TicketError.NotFound()));
        MAY.require(actor, Ticket.restore(sheet.ticket()));
        looks.noted(actor, sheet.ticket().customer(), Fields.CONTACT);
        return sheet.answered(answeredAfter(sheet.ticket()));
    }

    private Optional<Duration> answeredAfter(Ticket.Snapshot ticket) {
        return ticket.targets()
                .filter(targets -> targets.respondedAt().isPresent())
                .flatMap(targets ->
                        unitOfWork.perform(() -> targets.answeredAfter(terms.hours(ticket))));
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.checklist.ChecklistError;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.FieldError;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says that a ticket is done, and settles whether it was in time. */
@UseCase
public final class ResolveTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_CLOSE, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /**
     * What the customer will read.
     *
     * @param anyway why it is done though required steps are open; empty for not without them
     * @param seen the version looked at; empty from a link, which shows only the state
     */
    public record Input(
            TicketId ticket, String whatWasDone, Optional<String> anyway, Optional<Version> seen) {

        /** Not while a required step is open. */
        public Input(TicketId ticket, String whatWasDone, Optional<Version> seen) {
            this(ticket, whatWasDone, Optional.empty(), seen);
        }
    }

    private final TicketDesk desk;
    private final TicketTerms terms;

    public ResolveTicket(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.resolve"),
                (ticket, now) -> {
                    var owed = ticket.snapshot().state().kind().isUnresolved();
                    ticket.resolve(
                            TicketDesk.personOf(actor),
                            TicketWords.required("whatWasDone", input.whatWasDone()),
                            terms.hours(ticket.snapshot()),
                            now);
                    if (owed) {
                        requireComplete(actor, ticket, input.anyway());
                    }
                });
    }

    /** Its required steps are done and the fields that are needed filled in, or it says why not. */
    private void requireComplete(Actor actor, Ticket ticket, Optional<String> anyway) {
        var open = desk.parts().checklists().ofTicket(ticket.id()).owed();
        var missing = desk.parts().fields().ofTicket(ticket.id()).owed();
        if (open.isEmpty() && missing.isEmpty()) {
            return;
        }
        var why =
                anyway.filter(reason -> !reason.isBlank())
                        .orElseThrow(() -> new DomainException(refusal(open, missing)));
        actor.require(Permission.TICKETS_RESOLVE_ANYWAY, ticket.placement());
        skipped(actor, ticket.snapshot(), TicketWords.required("anyway", why), open, missing);
    }

    private static DomainError refusal(List<TicketStep> open, List<Field> missing) {
        return open.isEmpty()
                ? new FieldError.Missing(missing)
                : new ChecklistError.StepsOpen(open);
    }

    private void skipped(
            Actor actor,
            Ticket.Snapshot ticket,
            String reason,
            List<TicketStep> open,
            List<Field> missing) {
        var english = words(open, missing, Language.ENGLISH);
        desk.timeline()
                .append(
                        desk.entry(
                                actor,
                                ticket,
                                "steps-skipped",
                                Visibility.INTERNAL,
                                reason,
                                Map.of(
                                        "english",
                                        english,
                                        "swahili",
                                        words(open, missing, Language.SWAHILI))));
        TicketActivity.noted(
                desk.origin().activity(),
                actor,
                "ticket.resolve-anyway",
                ticket,
                Map.of("steps", english, "reason", reason));
    }

    private static String words(List<TicketStep> open, List<Field> missing, Language language) {
        return Stream.concat(
                        open.stream().map(step -> step.label(language)),
                        missing.stream().map(field -> field.label(language)))
                .collect(Collectors.joining("; "));
    }
}

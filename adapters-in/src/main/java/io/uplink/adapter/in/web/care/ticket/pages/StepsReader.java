package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.checklist.ChecklistMessages;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklist of a ticket in the reader's words. */
@RequestScoped
class StepsReader {

    private final Actors actors;
    private final TicketText text;

    StepsReader(Actors actors, TicketText text) {
        this.actors = actors;
        this.text = text;
    }

    StepsView read(TicketSheet sheet) {
        var done = sheet.steps().stream().filter(step -> step.done().isPresent()).toList();
        return new StepsView(
                sheet.steps().stream().map(this::step).toList(),
                done.size(),
                done.stream().map(step -> step.id().toString()).collect(Collectors.joining(",")));
    }

    /** What keeps it from being resolved. */
    List<String> owed(TicketSheet sheet) {
        return Stream.concat(
                        sheet.steps().stream().filter(TicketStep::isOwed).map(this::label),
                        sheet.fields().stream()
                                .filter(TicketField::isOwed)
                                .map(one -> one.field().label(language())))
                .toList();
    }

    /** Whether the reader may resolve it without its required steps. */
    boolean mayAnyway(Ticket.Snapshot ticket) {
        return actors.current()
                .may(Permission.TICKETS_RESOLVE_ANYWAY, Ticket.restore(ticket).placement());
    }

    ChecklistMessages words() {
        return text.checklist();
    }

    private StepsView.Step step(TicketStep step) {
        return new StepsView.Step(
                step.id().toString(),
                label(step),
                step.required(),
                step.done().isPresent(),
                step.done()
                        .map(tick -> words().doneBy(tick.name(), text.brief(tick.at())))
                        .orElse(""));
    }

    private String label(TicketStep step) {
        return step.label(language());
    }

    private Language language() {
        return text.isSwahili() ? Language.SWAHILI : Language.ENGLISH;
    }
}

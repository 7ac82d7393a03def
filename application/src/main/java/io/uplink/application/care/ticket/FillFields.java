package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fills in fields of a ticket. Only what is named changes; like a message it leaves the version of
 * the ticket alone.
 */
@UseCase
public final class FillFields {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_EDIT, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /** The history says what changed, not the whole of a long text. */
    private static final int LINE = 80;

    /** As typed, by the keys of the fields; blank takes a value away. */
    public record Input(TicketId ticket, Map<String, String> values) {

        public Input {
            values = Map.copyOf(values);
        }
    }

    /** Whether anything was not so already. */
    public record Outcome(boolean changed) {}

    private final TicketDesk desk;

    public FillFields(TicketDesk desk) {
        this.desk = desk;
    }

    public Outcome execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            var faults = new Faults();
            var changed =
                    desk.parts()
                            .fields()
                            .ofTicket(input.ticket())
                            .changed(input.values(), may(actor), faults);
            faults.refuse();
            if (changed.isEmpty()) {
                return new Outcome(false);
            }
            desk.parts().fields().fill(input.ticket(), changed);
            noted(actor, ticket.snapshot(), changed);
            return new Outcome(true);
        });
    }

    /** A link is for what is done in the field. */
    private static Predicate<Field> may(Actor actor) {
        return actor instanceof Actor.Link ? Field::forTechnician : _ -> true;
    }

    private void noted(Actor actor, Ticket.Snapshot ticket, List<TicketField> changed) {
        desk.timeline()
                .append(
                        desk.entry(
                                actor,
                                ticket,
                                "fields-filled",
                                Visibility.INTERNAL,
                                "",
                                Map.of(
                                        "english", words(changed, Language.ENGLISH),
                                        "swahili", words(changed, Language.SWAHILI))));
        TicketActivity.noted(
                desk.origin().activity(),
                actor,
                "ticket.fields",
                ticket,
                Map.of("fields", words(changed, Language.ENGLISH)));
    }

    /** Each reader of the history reads the fields in the own language. */
    static String words(List<TicketField> fields, Language language) {
        var swahili = language == Language.SWAHILI;
        return fields.stream()
                .map(one ->
                        one.field().label(language)
                                + ": "
                                + one.value()
                                        .map(value -> shortened(one.field(), value, swahili))
                                        .orElse("–"))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(Field field, FieldValue value, boolean swahili) {
        var words =
                field.shown(
                        value,
                        swahili ? Language.SWAHILI : Language.ENGLISH,
                        swahili ? "ndiyo" : "yes",
                        swahili ? "hapana" : "no");
        var line = words.replaceAll("\\s+", " ");
        return Cut.count(line) > LINE ? Cut.to(line, LINE - 1) + "…" : line;
    }
}

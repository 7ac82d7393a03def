package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two tickets at once: found, held, and told of in the history of each. */
@Part
public final class TicketPair {

    private static final String FIELD = "other";

    private static final Pattern WITHOUT_PREFIX = Pattern.compile("\\d{4}-\\d{6,}");

    /** Both, for one change. */
    record Two(Ticket own, Ticket other) {}

    private final TicketDesk desk;
    private final TicketRepository tickets;
    private final TicketStructure structure;
    private final Settings settings;

    public TicketPair(
            TicketDesk desk,
            TicketRepository tickets,
            TicketStructure structure,
            Settings settings) {
        this.desk = desk;
        this.tickets = tickets;
        this.structure = structure;
        this.settings = settings;
    }

    TicketDesk desk() {
        return desk;
    }

    TicketStructure structure() {
        return structure;
    }

    /** Which ticket is meant; whether it is for this actor to see is not asked yet. */
    TicketId find(OtherTicket meant) {
        return meant.id().orElseGet(() -> numbered(meant.typed()));
    }

    private TicketId numbered(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw Invalid.of(FIELD, "required");
        }
        var whole =
                WITHOUT_PREFIX.matcher(text).matches()
                        ? settings.get(TicketSettings.NUMBER_PREFIX) + "-" + text
                        : text;
        return TicketNumber.read(whole)
                .flatMap(structure::numbered)
                .orElseThrow(TicketPair::unknown);
    }

    /**
     * Both, each as far as this actor may; nobody else changes them meanwhile. They are held in one
     * order whoever names them, so that two who take them crosswise do not wait for each other.
     */
    Two take(Actor actor, TicketId own, TicketRights may, TicketId other, TicketRights mayOther) {
        hold(own, other);
        return new Two(desk.take(actor, may, own), other(actor, mayOther, other));
    }

    /** For what changes one of them and is told of in both. */
    void hold(TicketId one, TicketId two) {
        Stream.of(one, two)
                .distinct()
                .sorted(Comparator.comparing(TicketId::value))
                .forEach(tickets::findForChange);
    }

    Optional<Ticket> find(TicketId ticket) {
        return tickets.findById(ticket);
    }

    private Ticket other(Actor actor, TicketRights may, TicketId id) {
        try {
            return desk.take(actor, may, id);
        } catch (DomainException refused) {
            throw refused.error() instanceof TicketError.NotFound ? unknown() : refused;
        }
    }

    /** Says in the history of a ticket, and in the trail, what it has to do with the other now. */
    void noted(Actor actor, Note note, Ticket.Snapshot ticket, Ticket.Snapshot other) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("ticket", other.id().toString());
        facts.put("number", other.number().text());
        note.role().ifPresent(role -> facts.put("role", role));
        desk.timeline()
                .append(desk.entry(actor, ticket, note.kind(), Visibility.INTERNAL, "", facts));
        var told = new LinkedHashMap<String, String>(Map.of("other", facts.get("number")));
        note.role().ifPresent(role -> told.put("relation", role));
        TicketActivity.noted(desk.origin().activity(), actor, note.action(), ticket, told);
    }

    /**
     * What is said.
     *
     * @param kind of the entry
     * @param role what the ticket is to the other one; empty where the kind says it
     */
    record Note(String action, String kind, Optional<String> role) {
        static Note of(String action, String kind) {
            return new Note(action, kind, Optional.empty());
        }
    }

    private static DomainException unknown() {
        return Invalid.of(FIELD, "ticket.unknown");
    }
}

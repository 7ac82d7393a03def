package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the page of a ticket shows.
 *
 * @param policy empty where nothing was promised
 * @param pauses of the clock since the opening, the oldest first
 * @param steps of its checklist, in order
 * @param fields of its category, and others that are filled in
 * @param lastEntry to send back with a reply, so that a crossing message is noticed
 * @param answeredAfter working time until the first answer; empty while there is none
 */
public record TicketSheet(
        Ticket.Snapshot ticket,
        Card customer,
        Names names,
        Optional<Policy> policy,
        Optional<String> calendarName,
        List<Pause> pauses,
        List<Fee> fees,
        List<File> files,
        List<TicketStep> steps,
        List<TicketField> fields,
        Earlier earlier,
        Optional<Suggestion> suggestion,
        List<Item> timeline,
        Optional<UUID> lastEntry,
        Optional<Duration> answeredAfter) {

    public TicketSheet {
        pauses = List.copyOf(pauses);
        fees = List.copyOf(fees);
        files = List.copyOf(files);
        steps = List.copyOf(steps);
        fields = List.copyOf(fields);
        timeline = List.copyOf(timeline);
    }

    /** The same, with what only its calendar can tell. */
    public TicketSheet answered(Optional<Duration> after) {
        return new TicketSheet(
                ticket,
                customer,
                names,
                policy,
                calendarName,
                pauses,
                fees,
                files,
                steps,
                fields,
                earlier,
                suggestion,
                timeline,
                lastEntry,
                after);
    }

    public Optional<Rating> rating() {
        return ticket.rating();
    }

    /** Which policy counts, and what it is for; where it names nothing it is for everything. */
    public record Policy(
            String name,
            Optional<Priority> priority,
            Optional<Label> category,
            Optional<Label> customerClass,
            Optional<String> branch) {}

    /** A word in both languages. */
    public record Label(String english, String swahili) {}

    /**
     * Whose ticket it is.
     *
     * @param textsRefused whether the customer took back that text messages are sent
     */
    public record Card(
            String account,
            String name,
            List<String> phones,
            Optional<String> email,
            String status,
            String plan,
            String address,
            String area,
            Optional<Double> latitude,
            Optional<Double> longitude,
            String language,
            boolean deleted,
            boolean textsRefused,
            Place place,
            List<Place> places) {

        public Card {
            phones = List.copyOf(phones);
            places = List.copyOf(places);
        }
    }

    /** A place where the customer is served. */
    public record Place(UUID id, String label, String note) {}

    /** What the ids in it are called; {@code dispatches} whether the team gives out by itself. */
    public record Names(
            String branch,
            String categoryEnglish,
            String categorySwahili,
            Optional<String> assignee,
            Optional<String> assigneePhone,
            Optional<String> team,
            boolean dispatches,
            Optional<String> openedBy,
            Optional<String> resolvedBy) {}

    /**
     * The clock stood still.
     *
     * @param until empty while it still does
     */
    public record Pause(String reason, Instant from, Optional<Instant> until) {}

    /** A ticket that was merged into this one, and is read with it. */
    public record Origin(TicketId ticket, String number) {}

    /**
     * A file of the ticket, or of one that is read with it.
     *
     * @param entry the message that shows it; the ticket itself for one of the message that it was
     *     split off with
     */
    public record File(
            FileId id,
            String name,
            String type,
            long bytes,
            boolean forCustomer,
            Optional<UUID> entry,
            Instant storedAt) {}

    /** The other tickets of the customer. */
    public record Earlier(long count, long open, Optional<Instant> lastOpenedAt) {}

    /** Who resolved most of the customer's tickets. */
    public record Suggestion(
            Optional<PersonId> person,
            Optional<String> personName,
            Optional<TeamId> team,
            Optional<String> teamName,
            long times) {}

    /**
     * One line of the history: an entry, or a message that was sent.
     *
     * @param kind of the entry; {@code sms} for a message; {@code report} for what a merged ticket
     *     is about, under the ticket's id
     * @param data of the entry, with the names of its ids under {@code personName} and the like; of
     *     a message its template, masked phone and state
     * @param of the merged ticket that it stands in; empty for the ticket's own
     */
    public record Item(
            UUID id,
            Instant at,
            String kind,
            Visibility visibility,
            Author author,
            String channel,
            String body,
            Map<String, String> data,
            Optional<Origin> of) {

        public Item {
            data = Map.copyOf(data);
        }
    }
}

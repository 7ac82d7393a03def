package io.uplink.bootstrap.demo;

import io.uplink.application.care.ticket.TicketActivity;
import io.uplink.application.care.ticket.TicketNotes;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.bootstrap.demo.Clients.Client;
import io.uplink.bootstrap.demo.Crew.Member;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes down what happens to one ticket, as its use cases would have. */
final class Diary {

    /** What a customer pays for; the kinds are those that every company begins with. */
    record FeeNote(UUID id, Charge charge, UUID addedBy, Instant at, boolean paid) {}

    /** A kind of fee. */
    enum Charge {
        INSTALLATION("Installation", 150_000, 1),
        RELOCATION("Relocation", 200_000, 3),
        ROUTER("Router configuration", 50_000, 5),
        CABLE("Cable extension", 100_000, 6);

        final String title;
        final long minor;
        final UUID type;

        Charge(String title, long minor, int type) {
            this.title = title;
            this.minor = minor;
            this.type = UUID.fromString("019a0000-0000-7000-8000-00000000fe0" + type);
        }
    }

    /** A line of the activity trail. */
    record Trace(
            Instant at,
            Author author,
            String channel,
            String action,
            ActivityTrail.Subject subject,
            Map<String, ?> before,
            Map<String, ?> after) {}

    private static final Duration TRACED = Duration.ofDays(30);

    /** The lines name their authors themselves. */
    private static final Actor NOBODY = new Actor.Job("demo");

    private final Chance chance;
    private final Rules rules;
    private final Ticket ticket;
    private final Instant traced;
    private final List<Trace> trail = new ArrayList<>();
    private final List<TicketEntry> entries = new ArrayList<>();
    private final List<FeeNote> fees = new ArrayList<>();
    private Author author = Author.system();
    private String channel = "job";
    private Ticket.Snapshot last;
    private long version;

    Diary(Cast cast, Rules rules, Ticket ticket) {
        this.rules = rules;
        this.chance = cast.chance();
        this.ticket = ticket;
        this.traced = cast.now().minus(TRACED);
        this.last = ticket.snapshot();
    }

    Diary by(Member member, String through) {
        author = new Author(Author.Kind.PERSON, Optional.of(member.id().value()), member.name());
        channel = through;
        return this;
    }

    Diary byCustomer(Client client) {
        author = new Author(Author.Kind.CUSTOMER, Optional.of(client.id().value()), client.name());
        channel = "link";
        return this;
    }

    Diary bySystem() {
        author = Author.system();
        channel = "job";
        return this;
    }

    /** Whatever the ticket has to tell since it was last asked. */
    void write(String action, Instant at) {
        var now = ticket.snapshot();
        tell(action, now, at);
        if (version == 0 || !now.equals(last)) {
            version++;
            last = now;
        }
        for (var event : ticket.drainEvents()) {
            TicketNotes.of(event, now, author.kind() == Author.Kind.CUSTOMER)
                    .ifPresent(note ->
                            add(at, note.kind(), note.visibility(), note.body(), note.data()));
        }
    }

    /** The trail is kept for the last weeks: nobody asks who assigned a ticket last winter. */
    private void tell(String action, Ticket.Snapshot now, Instant at) {
        if (at.isAfter(traced)) {
            TicketActivity.noted(
                    (_, _, subject, before, after) ->
                            trail.add(
                                    new Trace(at, author, channel, action, subject, before, after)),
                    NOBODY,
                    action,
                    version == 0 ? Optional.empty() : Optional.of(last),
                    now);
        }
    }

    void reply(String text, Instant at) {
        var byCustomer = author.kind() == Author.Kind.CUSTOMER;
        if (byCustomer) {
            ticket.heard(rules.hours(), Rules.warnings(), at);
        } else {
            ticket.answered(rules.hours(), at);
        }
        write("ticket.reply", at);
        add(at, TicketEntry.REPLY, Visibility.PUBLIC, text, Map.of());
    }

    void note(String text, Instant at) {
        add(at, TicketEntry.NOTE, Visibility.INTERNAL, text, Map.of());
    }

    /** Some services cost the customer something, and most have paid. */
    void fee(Stories.Kind kind, Member by, Instant at) {
        var charge =
                switch (kind.category()) {
                    case "installation" -> Charge.INSTALLATION;
                    case "equipment" -> chance.of(0.4) ? Charge.ROUTER : null;
                    case "connectivity" -> chance.of(0.04) ? Charge.CABLE : null;
                    case "other" -> chance.of(0.3) ? Charge.RELOCATION : null;
                    default -> null;
                };
        if (charge != null) {
            fees.add(new FeeNote(chance.id(at), charge, by.id().value(), at, chance.of(0.8)));
        }
    }

    private void add(
            Instant at, String kind, Visibility visibility, String body, Map<String, String> data) {
        entries.add(
                new TicketEntry(
                        chance.id(at),
                        ticket.id(),
                        at,
                        kind,
                        visibility,
                        author,
                        channel,
                        body,
                        data,
                        version));
    }

    List<TicketEntry> entries() {
        return entries;
    }

    List<Trace> trail() {
        return trail;
    }

    List<FeeNote> fees() {
        return fees;
    }

    Ticket.Snapshot ticket() {
        return ticket.snapshot();
    }

    long version() {
        return version;
    }
}

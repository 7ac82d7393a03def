package io.uplink.bootstrap.demo;

import io.uplink.bootstrap.demo.Clients.Client;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.care.complaint.ComplaintState.Decision;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.shared.id.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few complaints, one in each state, so that their register is no empty room. */
final class ComplaintRows {

    private static final Deadlines.Promise PROMISE = new Deadlines.Promise(3, 30, 5);

    /** What somebody complained of so many days ago, and how far it came. */
    private record Story(
            int daysAgo, String category, String subject, String text, ComplaintState.Kind state) {}

    private static final List<Story> STORIES =
            List.of(
                    new Story(
                            58,
                            "billing",
                            "Charged for the month we were cut off",
                            "The cable was down for three weeks in the rains and the bill is full.",
                            ComplaintState.Kind.RESOLVED),
                    new Story(
                            44,
                            "service",
                            "The technician came four hours late",
                            "I took the morning off and he came after lunch without calling.",
                            ComplaintState.Kind.RESOLVED),
                    new Story(
                            36,
                            "speed",
                            "Ten megabits at night, sold as forty",
                            "Every evening after seven the film stops. I have sent the tests.",
                            ComplaintState.Kind.UNDER_REVIEW),
                    new Story(
                            27,
                            "equipment",
                            "A second-hand router was sold as new",
                            "It has somebody else's name on it and the label is torn off.",
                            ComplaintState.Kind.UNDER_REVIEW),
                    new Story(
                            19,
                            "other",
                            "Your cable hangs over our gate",
                            "I am no customer, but the lorry of the shop cannot pass any more.",
                            ComplaintState.Kind.APPROVED),
                    new Story(
                            11,
                            "billing",
                            "The reconnection fee is unfair",
                            "I paid two days late and it cost me five hundred.",
                            ComplaintState.Kind.REJECTED),
                    new Story(
                            6,
                            "connectivity",
                            "Third fault in a month",
                            "Each time it is the same joint on the same pole.",
                            ComplaintState.Kind.RECEIVED),
                    new Story(
                            1,
                            "service",
                            "Nobody answers the telephone",
                            "Twenty minutes in the queue, twice, and then it hung up.",
                            ComplaintState.Kind.RECEIVED));

    private final CopyTable complaints =
            new CopyTable(
                    "complaint",
                    """
                    id number name phone language category subject body location branch_id
                    customer_id received_at state state_since reviewer_id decided_by decision
                    decided_at outcome acknowledge_by acknowledged_at warn_at resolve_by settled_at
                    acknowledge_missed warned missed next_at updated_at version
                    """);

    private final CopyTable entries =
            new CopyTable("complaint_entry", "id complaint_id at kind public author body");

    private final Map<Integer, Integer> last = new HashMap<>();
    private final Chance chance;
    private final Crew crew;
    private final ZoneId zone;
    private final Instant now;

    ComplaintRows(Chance chance, Crew crew, ZoneId zone, Instant now) {
        this.chance = chance;
        this.crew = crew;
        this.zone = zone;
        this.now = now;
    }

    List<CopyTable> tables() {
        return List.of(complaints, entries);
    }

    /** The last number of each year. */
    Map<Integer, Integer> lastNumbers() {
        return last;
    }

    void add(List<Client> book) {
        for (var i = 0; i < STORIES.size(); i++) {
            add(STORIES.get(i), book.get(i * 7 % book.size()));
        }
    }

    private void add(Story story, Client client) {
        var at = now.minus(Duration.ofDays(story.daysAgo())).minus(Duration.ofMinutes(95));
        var year = at.atZone(zone).getYear();
        var complaint =
                Complaint.receive(
                        new ComplaintId(chance.id(at)),
                        ComplaintNumber.of(year, last.merge(year, 1, Integer::sum)),
                        ComplaintDetails.parse(
                                new ComplaintDetails.Typed(
                                        client.name(),
                                        client.phone(),
                                        "",
                                        story.category(),
                                        story.subject(),
                                        story.text(),
                                        client.address()),
                                client.language()),
                        new Complaint.Place(Crew.branch(client.town()), Optional.of(client.id())),
                        new Complaint.Receipt(Optional.empty(), at),
                        Deadlines.from(at, PROMISE, BusinessCalendar.aroundTheClock(zone)));
        live(complaint, story.state(), client.town(), at);
        write(complaint, client.town());
    }

    /** Seen after three hours, decided after two days, done after five. */
    private void live(Complaint complaint, ComplaintState.Kind until, int town, Instant at) {
        if (until == ComplaintState.Kind.RECEIVED) {
            return;
        }
        var manager = crew.of("manager", town).getFirst().id();
        var decided = at.plus(Duration.ofDays(2));
        complaint.review(manager, at.plus(Duration.ofHours(3)));
        switch (until) {
            case REJECTED ->
                    complaint.reject(
                            manager,
                            "The fee is in the contract, and we reminded you twice before.",
                            decided);
            case APPROVED, RESOLVED ->
                    complaint.approve(manager, "You are right, and we are sorry.", decided);
            case RECEIVED, ACKNOWLEDGED, UNDER_REVIEW, CONVERTED -> {}
        }
        if (until == ComplaintState.Kind.RESOLVED) {
            complaint.resolve("We made it good and told the team.", at.plus(Duration.ofDays(5)));
        }
    }

    private void write(Complaint complaint, int town) {
        var manager = crew.of("manager", town).getFirst().name();
        var row = complaint.snapshot();
        var details = row.details();
        var state = row.state();
        var deadlines = row.deadlines();
        complaints
                .put(
                        row.id(),
                        row.number(),
                        details.name(),
                        details.phone().e164(),
                        details.language().code(),
                        details.category().code(),
                        details.subject(),
                        details.text(),
                        details.location(),
                        row.place().branch())
                .put(
                        row.place().customer(),
                        row.receipt().at(),
                        state.kind().code(),
                        state.since(),
                        state instanceof ComplaintState.UnderReview under ? under.reviewer() : null,
                        state.decided().map(Decision::by),
                        state.decided().map(Decision::words),
                        state.decided().map(Decision::at),
                        state instanceof ComplaintState.Resolved done ? done.whatWasDone() : null)
                .put(
                        deadlines.acknowledgeBy(),
                        deadlines.acknowledgedAt(),
                        deadlines.warnAt(),
                        deadlines.resolveBy(),
                        deadlines.settledAt(),
                        deadlines.acknowledgeMissed(),
                        deadlines.warned(),
                        deadlines.missed(),
                        deadlines.nextAt(),
                        row.updatedAt(),
                        1)
                .end();
        for (var event : complaint.drainEvents()) {
            var byUs = !(event instanceof ComplaintEvent.Received);
            entries.put(
                            chance.id(event.occurredAt()),
                            row.id(),
                            event.occurredAt(),
                            event.type().substring("complaint.".length()),
                            true,
                            byUs ? manager : "",
                            words(event))
                    .end();
        }
    }

    private static String words(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Approved approved -> approved.answer();
            case ComplaintEvent.Rejected rejected -> rejected.reason();
            case ComplaintEvent.Resolved resolved -> resolved.whatWasDone();
            default -> "";
        };
    }
}

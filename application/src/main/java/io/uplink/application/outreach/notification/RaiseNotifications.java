package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.application.outreach.message.port.TicketFacts.Facts;
import io.uplink.application.outreach.message.port.TicketFacts.Person;
import io.uplink.application.outreach.notification.port.Doers;
import io.uplink.application.outreach.notification.port.Doers.Doer;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells our people inside Uplink what happened to tickets of theirs; never what they did
 * themselves. Two deliveries of one event tell once.
 */
@Part
public final class RaiseNotifications implements EventHandler {

    private static final Set<String> WANTED =
            Set.of(
                    "ticket.assigned",
                    "ticket.replied",
                    "ticket.mentioned",
                    "ticket.reopened",
                    "ticket.escalated",
                    "ticket.sla-warned",
                    "ticket.response-warned",
                    "ticket.reply-warned",
                    "ticket.reply-missed",
                    "ticket.response-missed",
                    "ticket.resolution-missed");

    private final TicketFacts tickets;
    private final Doers doers;
    private final Notifications notifications;
    private final Ids ids;

    public RaiseNotifications(
            TicketFacts tickets, Doers doers, Notifications notifications, Ids ids) {
        this.tickets = tickets;
        this.doers = doers;
        this.notifications = notifications;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "outreach.notifications";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof TicketEvent known) {
            tickets.of(known.about().ticket()).ifPresent(facts -> tell(eventId, known, facts));
        }
    }

    /** Whom to tell why. */
    private record Told(NotificationKind kind, List<PersonId> people, Optional<UUID> entry) {

        static Told of(NotificationKind kind, Stream<PersonId> people) {
            return new Told(kind, people.distinct().toList(), Optional.empty());
        }

        Told about(UUID message) {
            return new Told(kind, people, Optional.of(message));
        }
    }

    private void tell(UUID eventId, TicketEvent event, Facts facts) {
        told(event, facts)
                .filter(told -> !told.people().isEmpty())
                .ifPresent(told -> {
                    var doer = doers.of(facts.id(), event.occurredAt());
                    var own = doer.flatMap(Doer::person);
                    var raised =
                            told.people().stream()
                                    .filter(person -> !own.equals(Optional.of(person)))
                                    .map(person ->
                                            new Notification(
                                                    ids.next(),
                                                    eventId,
                                                    person,
                                                    told.kind(),
                                                    facts.id(),
                                                    told.entry(),
                                                    facts.number(),
                                                    facts.subject(),
                                                    doer.map(Doer::name).orElse(""),
                                                    event.occurredAt()))
                                    .toList();
                    if (!raised.isEmpty()) {
                        notifications.add(raised);
                    }
                });
    }

    private static Optional<Told> told(TicketEvent event, Facts facts) {
        return switch (event) {
            case TicketEvent.Assigned assigned -> assigned(assigned, facts);
            case TicketEvent.Replied replied ->
                    replied.byCustomer()
                            ? Optional.of(
                                    Told.of(NotificationKind.CUSTOMER_REPLIED, workers(facts))
                                            .about(replied.entry()))
                            : Optional.empty();
            case TicketEvent.Mentioned mentioned ->
                    Optional.of(
                            Told.of(NotificationKind.MENTIONED, mentioned.people().stream())
                                    .about(mentioned.entry()));
            case TicketEvent.Reopened _ ->
                    Optional.of(Told.of(NotificationKind.REOPENED, workers(facts)));
            case TicketEvent.Escalated escalated ->
                    Optional.of(
                            Told.of(
                                    NotificationKind.ESCALATED,
                                    escalated.to().isPresent()
                                            ? escalated.to().stream()
                                            : answerable(facts)));
            case TicketEvent.SlaWarned _, TicketEvent.ResponseWarned _, TicketEvent.ReplyWarned _ ->
                    facts.state().isUnresolved()
                            ? Optional.of(Told.of(NotificationKind.SLA_WARNED, workers(facts)))
                            : Optional.empty();
            case TicketEvent.ResponseMissed _,
                    TicketEvent.ReplyMissed _,
                    TicketEvent.ResolutionMissed _ ->
                    Optional.of(
                            Told.of(
                                    NotificationKind.SLA_BREACHED,
                                    Stream.concat(workers(facts), answerable(facts))));
            case TicketEvent.Opened _,
                    TicketEvent.Edited _,
                    TicketEvent.Progressed _,
                    TicketEvent.WentPending _,
                    TicketEvent.Resumed _,
                    TicketEvent.Resolved _,
                    TicketEvent.Closed _,
                    TicketEvent.PriorityChanged _,
                    TicketEvent.Merged _,
                    TicketEvent.Unmerged _,
                    TicketEvent.Repromised _,
                    TicketEvent.Rated _,
                    TicketEvent.LinkReposted _,
                    TicketEvent.Deleted _ ->
                    Optional.empty();
        };
    }

    /** Whoever got it, if it still is theirs: the next assignment may have overtaken this one. */
    private static Optional<Told> assigned(TicketEvent.Assigned event, Facts facts) {
        var to = event.about().assignee();
        if (!facts.state().isUnresolved() || !to.equals(facts.assignee())) {
            return Optional.empty();
        }
        if (to.isPresent()) {
            return to.equals(event.previousAssignee())
                    ? Optional.empty()
                    : Optional.of(Told.of(NotificationKind.ASSIGNED, to.stream()));
        }
        return event.about().team().equals(event.previousTeam())
                ? Optional.empty()
                : Optional.of(Told.of(NotificationKind.TEAM_ASSIGNED, members(facts)));
    }

    /** The person who has it, or each member of the team while nobody has. */
    private static Stream<PersonId> workers(Facts facts) {
        return facts.assignee().isPresent()
                ? facts.assignee().flatMap(facts::person).map(Person::id).stream()
                : members(facts);
    }

    private static Stream<PersonId> members(Facts facts) {
        return facts.members().stream().map(Person::id);
    }

    private static Stream<PersonId> answerable(Facts facts) {
        return facts.people().stream()
                .filter(person -> person.leader() || person.manager())
                .map(Person::id);
    }
}

package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.application.outreach.message.port.TicketFacts.Facts;
import io.uplink.application.outreach.message.port.TicketFacts.Person;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Tells our people what there is to do: those who work a ticket with a link of their own, those who
 * answer for it when time runs out or a customer is unhappy.
 */
@Part
public final class StaffNotices implements EventHandler {

    /** So bad that the branch manager should call. */
    private static final int LOW_STARS = 2;

    private static final Set<String> WANTED =
            Set.of(
                    "ticket.assigned",
                    "ticket.reopened",
                    "ticket.escalated",
                    "ticket.sla-warned",
                    "ticket.response-warned",
                    "ticket.reply-warned",
                    "ticket.reply-missed",
                    "ticket.response-missed",
                    "ticket.resolution-missed",
                    "ticket.rated");

    private final TicketFacts tickets;
    private final TicketLinks links;
    private final Notices notices;

    public StaffNotices(TicketFacts tickets, TicketLinks links, Notices notices) {
        this.tickets = tickets;
        this.links = links;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "outreach.staff-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof TicketEvent known) {
            tickets.of(known.about().ticket())
                    .ifPresent(facts -> tell(new Occasion(eventId, facts), known));
        }
    }

    private void tell(Occasion occasion, TicketEvent event) {
        var facts = occasion.facts();
        switch (event) {
            case TicketEvent.Assigned assigned -> {
                if (!assigned.claimed()) {
                    tellWorkers(occasion, TemplateKey.TECHNICIAN_ASSIGNED, words -> words);
                }
            }
            case TicketEvent.Reopened reopened ->
                    send(
                            occasion,
                            TemplateKey.TICKET_REOPENED,
                            assigneeAnd(facts, facts.members()),
                            words -> words.saying(reopened.reason()));
            case TicketEvent.Escalated escalated ->
                    send(
                            occasion,
                            TemplateKey.TICKET_ESCALATED,
                            escalated.to().flatMap(facts::person).stream(),
                            words -> words.saying(escalated.reason()));
            case TicketEvent.SlaWarned warned ->
                    warn(occasion, words -> words.resolution().due(warned.due()));
            case TicketEvent.ResponseWarned warned ->
                    warn(occasion, words -> words.firstAnswer().due(warned.due()));
            case TicketEvent.ReplyWarned warned ->
                    warn(occasion, words -> words.nextReply().due(warned.due()));
            case TicketEvent.ReplyMissed missed ->
                    send(
                            occasion,
                            TemplateKey.SLA_BREACHED,
                            answerable(facts),
                            words -> words.nextReply().due(missed.due()));
            case TicketEvent.ResponseMissed missed ->
                    send(
                            occasion,
                            TemplateKey.SLA_BREACHED,
                            answerable(facts),
                            words -> words.firstAnswer().due(missed.due()));
            case TicketEvent.ResolutionMissed missed ->
                    send(
                            occasion,
                            TemplateKey.SLA_BREACHED,
                            answerable(facts),
                            words -> words.resolution().due(missed.due()));
            case TicketEvent.Rated rated -> {
                if (rated.stars() <= LOW_STARS) {
                    var comment = facts.ratingComment().orElse("");
                    send(
                            occasion,
                            TemplateKey.LOW_RATING,
                            facts.people().stream().filter(Person::manager),
                            words ->
                                    words.saying(comment)
                                            .with(
                                                    Placeholder.STARS,
                                                    Integer.toString(rated.stars())));
                }
            }
            case TicketEvent.Opened _,
                    TicketEvent.Edited _,
                    TicketEvent.Replied _,
                    TicketEvent.Mentioned _,
                    TicketEvent.Progressed _,
                    TicketEvent.WentPending _,
                    TicketEvent.Resumed _,
                    TicketEvent.Resolved _,
                    TicketEvent.Closed _,
                    TicketEvent.PriorityChanged _,
                    TicketEvent.Merged _,
                    TicketEvent.Unmerged _,
                    TicketEvent.Repromised _,
                    TicketEvent.LinkReposted _,
                    TicketEvent.Deleted _ -> {}
        }
    }

    private void warn(Occasion occasion, UnaryOperator<NoticeWords> words) {
        if (occasion.facts().state().isUnresolved()) {
            send(occasion, TemplateKey.SLA_WARNING, warnedPeople(occasion.facts()), words);
        }
    }

    /** Something that happened, and the ticket as it stands now. */
    private record Occasion(UUID event, Facts facts) {}

    /** The person who has it, or each member of the team while nobody has. */
    private void tellWorkers(
            Occasion occasion, TemplateKey template, UnaryOperator<NoticeWords> words) {
        if (occasion.facts().state().isUnresolved()) {
            send(occasion, template, workers(occasion.facts()), words);
        }
    }

    private static Stream<Person> workers(Facts facts) {
        return facts.assignee().isPresent()
                ? facts.assignee().flatMap(facts::person).stream()
                : facts.members().stream();
    }

    private static Stream<Person> assigneeAnd(Facts facts, List<Person> others) {
        return Stream.concat(facts.assignee().flatMap(facts::person).stream(), others.stream())
                .distinct();
    }

    /** Assignee and leader; a warning that would reach neither goes to the branch manager. */
    private static Stream<Person> warnedPeople(Facts facts) {
        var told =
                assigneeAnd(facts, facts.people().stream().filter(Person::leader).toList())
                        .filter(person -> person.phone().isPresent())
                        .toList();
        return told.isEmpty() ? facts.people().stream().filter(Person::manager) : told.stream();
    }

    private static Stream<Person> answerable(Facts facts) {
        return assigneeAnd(
                facts,
                facts.people().stream()
                        .filter(person -> person.leader() || person.manager())
                        .toList());
    }

    private void send(
            Occasion occasion,
            TemplateKey template,
            Stream<Person> people,
            UnaryOperator<NoticeWords> words) {
        var workers = workers(occasion.facts()).toList();
        people.forEach(person ->
                person.phone()
                        .ifPresent(phone -> {
                            var recipient =
                                    new Recipient(
                                            Recipient.Kind.PERSON,
                                            person.id().value(),
                                            person.name(),
                                            phone,
                                            person.language());
                            send(occasion, template, recipient, person, words, workers);
                        }));
    }

    private void send(
            Occasion occasion,
            TemplateKey template,
            Recipient recipient,
            Person person,
            UnaryOperator<NoticeWords> words,
            List<Person> workers) {
        var facts = occasion.facts();
        var values =
                words.apply(new NoticeWords(facts, person.language()))
                        .with(Placeholder.PERSON_NAME, person.name())
                        .values();
        notices.tell(
                new Notice(
                        occasion.event(),
                        template,
                        recipient,
                        Optional.of(facts.id()),
                        Optional.of(facts.branch().id()),
                        facts.branch().zone(),
                        values,
                        Optional.of(
                                new LinkWish(
                                        Placeholder.STATUS_LINK,
                                        () ->
                                                workers.contains(person)
                                                        ? links.forTechnician(
                                                                facts.id(), person.id())
                                                        : Optional.empty()))));
    }
}

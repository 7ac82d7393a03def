package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.application.outreach.message.port.TicketFacts.Facts;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.outreach.template.TemplateText.Rendered;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.TicketId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Tells a customer how the ticket goes on. Events may come late: what is not so any more is not
 * told.
 */
@Part
public final class CustomerNotices implements EventHandler {

    private static final Set<String> WANTED =
            Set.of(
                    "ticket.opened",
                    "ticket.assigned",
                    "ticket.replied",
                    "ticket.progressed",
                    "ticket.pending",
                    "ticket.resumed",
                    "ticket.resolved",
                    "ticket.deleted");

    private final TicketFacts tickets;
    private final TicketLinks links;
    private final MessageRepository messages;
    private final Notices notices;
    private final InstantSource clock;

    public CustomerNotices(
            TicketFacts tickets,
            TicketLinks links,
            MessageRepository messages,
            Notices notices,
            InstantSource clock) {
        this.tickets = tickets;
        this.links = links;
        this.messages = messages;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outreach.customer-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof TicketEvent.Deleted deleted) {
            stop(deleted);
        } else if (event instanceof TicketEvent known) {
            tickets.of(known.about().ticket()).ifPresent(facts -> tell(eventId, known, facts));
        }
    }

    /** Nobody is told any more of what was a mistake. */
    private void stop(TicketEvent.Deleted deleted) {
        for (var message : messages.waiting(deleted.about().ticket())) {
            message.cancel(clock.instant());
            messages.save(message);
        }
    }

    private void tell(UUID id, TicketEvent event, Facts facts) {
        switch (event) {
            case TicketEvent.Opened _ ->
                    send(id, TemplateKey.TICKET_CREATED, facts, words -> words);
            case TicketEvent.Assigned assigned -> {
                if (assigned.about().assignee().isPresent()
                        && assigned.about().assignee().equals(facts.assignee())
                        && !assigned.about().assignee().equals(assigned.previousAssignee())
                        && facts.state().isUnresolved()) {
                    send(id, TemplateKey.TICKET_ASSIGNED, facts, words -> words);
                }
            }
            case TicketEvent.Replied replied -> {
                if (!replied.byCustomer()) {
                    var said = tickets.words(replied.entry()).orElse("");
                    send(id, TemplateKey.TICKET_REPLY, facts, words -> words.saying(said));
                }
            }
            case TicketEvent.Progressed _ -> update(id, TicketState.Kind.IN_PROGRESS, facts);
            case TicketEvent.WentPending _ -> update(id, TicketState.Kind.PENDING, facts);
            case TicketEvent.Resumed resumed -> {
                if (resumed.to() == TicketState.Kind.IN_PROGRESS) {
                    update(id, TicketState.Kind.IN_PROGRESS, facts);
                }
            }
            case TicketEvent.Resolved resolved -> {
                if (!facts.state().isUnresolved()) {
                    send(
                            id,
                            TemplateKey.TICKET_RESOLVED,
                            facts,
                            words -> words.saying(resolved.whatWasDone()));
                }
            }
            case TicketEvent.Edited _,
                    TicketEvent.Mentioned _,
                    TicketEvent.Closed _,
                    TicketEvent.Reopened _,
                    TicketEvent.Escalated _,
                    TicketEvent.PriorityChanged _,
                    TicketEvent.Merged _,
                    TicketEvent.Unmerged _,
                    TicketEvent.SlaWarned _,
                    TicketEvent.Repromised _,
                    TicketEvent.ResponseWarned _,
                    TicketEvent.ReplyWarned _,
                    TicketEvent.ReplyMissed _,
                    TicketEvent.ResponseMissed _,
                    TicketEvent.ResolutionMissed _,
                    TicketEvent.Rated _,
                    TicketEvent.LinkReposted _,
                    TicketEvent.Deleted _ -> {}
        }
    }

    private void update(UUID id, TicketState.Kind to, Facts facts) {
        if (facts.state() == to) {
            send(id, TemplateKey.TICKET_UPDATED, facts, words -> words);
        }
    }

    /**
     * What a customer would read of a reply that is not written yet, with a link that opens
     * nothing; empty if the customer would not be told.
     */
    Optional<Rendered> previewOfReply(TicketId ticket, String said) {
        return tickets.of(ticket)
                .flatMap(facts ->
                        notice(
                                new UUID(0, 0),
                                TemplateKey.TICKET_REPLY,
                                facts,
                                words -> words.saying(said),
                                () -> Optional.of(links.specimenForCustomer())))
                .flatMap(notices::preview);
    }

    private void send(
            UUID id, TemplateKey template, Facts facts, UnaryOperator<NoticeWords> words) {
        notice(
                        id,
                        template,
                        facts,
                        words,
                        () -> links.forCustomer(facts.id(), facts.customer().id()))
                .ifPresent(notices::tell);
    }

    private static Optional<Notice> notice(
            UUID id,
            TemplateKey template,
            Facts facts,
            UnaryOperator<NoticeWords> words,
            Supplier<Optional<TicketLinks.Link>> link) {
        var customer = facts.customer();
        return customer.phone()
                .map(phone ->
                        new Notice(
                                id,
                                template,
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        customer.id().value(),
                                        customer.name(),
                                        phone,
                                        customer.language()),
                                Optional.of(facts.id()),
                                Optional.of(facts.branch().id()),
                                facts.branch().zone(),
                                words.apply(new NoticeWords(facts, customer.language())).values(),
                                Optional.of(new LinkWish(Placeholder.VIEW_LINK, link))));
    }
}

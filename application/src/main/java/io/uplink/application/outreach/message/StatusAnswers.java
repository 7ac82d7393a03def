package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.application.outreach.message.port.TicketFacts.Facts;
import io.uplink.application.shared.Part;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/** Tells a customer who asked how a ticket stands. */
@Part
public final class StatusAnswers {

    private final TicketFacts tickets;
    private final Notices notices;

    public StatusAnswers(TicketFacts tickets, Notices notices) {
        this.tickets = tickets;
        this.notices = notices;
    }

    /**
     * Queues the answer in the caller's unit of work, once for each question.
     *
     * @param phone which of the customer's asked
     */
    public void answer(UUID question, TicketId ticket, PhoneNumber phone) {
        tickets.of(ticket).ifPresent(facts -> tell(question, facts, phone));
    }

    private void tell(UUID question, Facts facts, PhoneNumber phone) {
        var customer = facts.customer();
        var _ =
                notices.tell(
                        new Notice(
                                question,
                                TemplateKey.TEXT_STATUS,
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        customer.id().value(),
                                        customer.name(),
                                        phone,
                                        customer.language()),
                                Optional.of(facts.id()),
                                Optional.of(facts.branch().id()),
                                facts.branch().zone(),
                                new NoticeWords(facts, customer.language()).values(),
                                Optional.empty()));
    }
}

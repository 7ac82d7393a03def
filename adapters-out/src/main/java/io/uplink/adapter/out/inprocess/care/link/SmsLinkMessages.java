package io.uplink.adapter.out.inprocess.care.link;

import io.uplink.application.care.link.port.LinkMessages;
import io.uplink.application.outreach.message.SendTechnicianLink;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;

/** By text message. */
@ApplicationScoped
class SmsLinkMessages implements LinkMessages {

    private static final Actor.Job LINKS = new Actor.Job("care.links");

    private final SendTechnicianLink sendTechnicianLink;

    SmsLinkMessages(SendTechnicianLink sendTechnicianLink) {
        this.sendTechnicianLink = sendTechnicianLink;
    }

    @Override
    public boolean send(TicketId ticket, PersonId person, Address link) {
        return sendTechnicianLink
                .execute(
                        LINKS,
                        new SendTechnicianLink.Input(
                                ticket,
                                person,
                                new TicketLinks.Link(link.text(), link.expiresAt())))
                .isPresent();
    }
}

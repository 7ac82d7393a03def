package io.uplink.adapter.out.inprocess.care.ticket;

import io.uplink.application.care.ticket.port.CustomerTexts;
import io.uplink.application.outreach.message.PreviewReplyNotice;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The texts that the message feature makes. */
@ApplicationScoped
class SmsCustomerTexts implements CustomerTexts {

    private static final Actor.Job TICKETS = new Actor.Job("care.tickets");

    private final PreviewReplyNotice previewReplyNotice;

    SmsCustomerTexts(PreviewReplyNotice previewReplyNotice) {
        this.previewReplyNotice = previewReplyNotice;
    }

    @Override
    public Optional<Text> ofReply(TicketId ticket, String words) {
        return previewReplyNotice
                .execute(TICKETS, new PreviewReplyNotice.Input(ticket, words))
                .map(rendered ->
                        new Text(
                                rendered.shown(),
                                rendered.segments().units(),
                                rendered.segments().capacity(),
                                rendered.segments().count()));
    }
}

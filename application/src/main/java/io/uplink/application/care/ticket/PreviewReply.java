package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.CustomerTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Shows what the customer's telephone will show of a reply, before it is sent. */
@UseCase
public final class PreviewReply {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_REPLY);

    /** Words that are not sent yet. */
    public record Input(TicketId ticket, String words) {}

    private final TicketDesk desk;
    private final CustomerTexts texts;

    public PreviewReply(TicketDesk desk, CustomerTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Empty if the customer is told nothing. */
    public Optional<CustomerTexts.Text> execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_REPLY);
        var _ = desk.perform(() -> desk.look(actor, MAY, input.ticket()));
        return texts.ofReply(input.ticket(), input.words());
    }
}

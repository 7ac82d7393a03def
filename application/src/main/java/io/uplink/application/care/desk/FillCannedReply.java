package io.uplink.application.care.desk;

import io.uplink.application.care.desk.ReplyFilling.Filled;
import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Fills a prepared reply with what a ticket says, to be read and sent by whoever asked. */
@UseCase
public final class FillCannedReply {

    /**
     * Which reply for which ticket.
     *
     * @param language empty for the customer's
     */
    public record Input(TicketId ticket, CannedReplyId reply, Optional<Language> language) {}

    private final UnitOfWork unitOfWork;
    private final CannedReplyRepository replies;
    private final ReplyFilling filling;

    public FillCannedReply(
            UnitOfWork unitOfWork, CannedReplyRepository replies, ReplyFilling filling) {
        this.unitOfWork = unitOfWork;
        this.replies = replies;
        this.filling = filling;
    }

    public Filled execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        var sheet = filling.look(actor, input.ticket());
        actor.require(Permission.TICKETS_REPLY, Ticket.restore(sheet.ticket()).placement());
        var reply = unitOfWork.perform(() -> SaveCannedReply.found(actor, replies, input.reply()));
        return filling.fill(actor, sheet, reply, input.language());
    }
}

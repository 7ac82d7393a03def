package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;

/** Shows one prepared reply, and whether the reader may change it. */
@UseCase
public final class ShowCannedReply {

    /** A reply. */
    public record Shown(CannedReply reply, boolean mayChange) {}

    private final UnitOfWork unitOfWork;
    private final CannedReplyRepository replies;
    private final DeskKeeping keeping;

    public ShowCannedReply(
            UnitOfWork unitOfWork, CannedReplyRepository replies, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.replies = replies;
        this.keeping = keeping;
    }

    public Shown execute(Actor actor, CannedReplyId id) {
        actor.require(Permission.TICKETS_REPLY);
        return unitOfWork.perform(() -> {
            var reply = SaveCannedReply.found(actor, replies, id);
            return new Shown(reply, keeping.mayKeep(actor, reply));
        });
    }
}

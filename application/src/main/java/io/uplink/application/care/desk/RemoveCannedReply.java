package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Takes a prepared reply away that no macro writes. */
@UseCase
public final class RemoveCannedReply {

    /** Which, as it was looked at. */
    public record Input(CannedReplyId id, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CannedReplyRepository replies;
    private final DeskKeeping keeping;

    public RemoveCannedReply(
            UnitOfWork unitOfWork, CannedReplyRepository replies, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.replies = replies;
        this.keeping = keeping;
    }

    public CannedReply execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        return unitOfWork.perform(() -> {
            var reply = SaveCannedReply.found(actor, replies, input.id());
            if (replies.isInUse(reply)) {
                throw new DomainException(new DeskError.ReplyInUse());
            }
            String action = "canned-reply.remove";
            keeping.drop(actor, action, replies, reply, input.seen(), SaveCannedReply::facts);
            return reply;
        });
    }
}

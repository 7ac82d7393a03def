package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.CannedReply;
import java.util.List;

/** Shows the prepared replies that one may use: one's own and those that are shared. */
@UseCase
public final class ListCannedReplies {

    private final CannedReplyRepository replies;

    public ListCannedReplies(CannedReplyRepository replies) {
        this.replies = replies;
    }

    public List<CannedReply> execute(Actor actor) {
        actor.require(Permission.TICKETS_REPLY);
        return replies.shownTo(DeskKeeping.reader(actor));
    }
}

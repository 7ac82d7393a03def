package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.desk.RemoveCannedReply;
import io.uplink.application.care.desk.SaveCannedReply;
import io.uplink.domain.care.desk.CannedReply;
import jakarta.enterprise.context.RequestScoped;

/** What the form of a prepared reply changes. */
@RequestScoped
class ReplyChanges {

    private final Actors actors;
    private final SaveCannedReply saveCannedReply;
    private final RemoveCannedReply removeCannedReply;

    ReplyChanges(
            Actors actors, SaveCannedReply saveCannedReply, RemoveCannedReply removeCannedReply) {
        this.actors = actors;
        this.saveCannedReply = saveCannedReply;
        this.removeCannedReply = removeCannedReply;
    }

    CannedReply save(SaveCannedReply.Input input) {
        return saveCannedReply.execute(actors.current(), input);
    }

    CannedReply remove(RemoveCannedReply.Input input) {
        return removeCannedReply.execute(actors.current(), input);
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.care.link.IssuedLink;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.Map;
import java.util.Optional;

/** Gives a complainant a link to follow the complaint, to stand in a message. */
@UseCase
public final class IssueComplaintLink {

    private final ComplaintDesk desk;
    private final ComplaintLinks links;

    public IssueComplaintLink(ComplaintDesk desk, ComplaintLinks links) {
        this.desk = desk;
        this.links = links;
    }

    /** Empty if there is no such complaint. */
    public Optional<IssuedLink> execute(Actor actor, ComplaintId complaint) {
        actor.requireJob();
        return desk.perform(() ->
                desk.complaints()
                        .findById(complaint)
                        .map(found -> {
                            ComplaintActivity.noted(
                                    desk.origin().activity(),
                                    actor,
                                    "complaint.link-issue",
                                    found.snapshot(),
                                    Map.of());
                            return links.issue(complaint, links.newToken());
                        }));
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.application.care.complaint.port.ComplaintParties.Branch;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** The offices that whoever complains can choose from; they stand on our doors, too. */
@UseCase
public final class ListComplaintBranches {

    private final ComplaintParties parties;

    public ListComplaintBranches(ComplaintParties parties) {
        this.parties = parties;
    }

    public List<Branch> execute(Actor actor) {
        actor.requireAnonymousAllowed();
        return parties.branches();
    }
}

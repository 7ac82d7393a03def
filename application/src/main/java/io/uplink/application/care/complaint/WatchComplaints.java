package io.uplink.application.care.complaint;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.shared.id.ComplaintId;
import java.util.HashSet;
import java.util.Optional;

/**
 * Says which complaints run out of time or are late, each thing once, each complaint in a unit of
 * work of its own: one that cannot be handled stops no other.
 */
@UseCase
public final class WatchComplaints {

    /** What a run asks for at once. */
    static final int BATCH = 100;

    /** What one run does at most; the next one goes on. */
    static final int MOST = 1_000;

    private final ComplaintDesk desk;
    private final ComplaintLinks links;

    public WatchComplaints(ComplaintDesk desk, ComplaintLinks links) {
        this.desk = desk;
        this.links = links;
    }

    /** How many had something to say. */
    public int execute(Actor actor) {
        actor.requireJob();
        links.prune(MOST);
        var seen = new HashSet<ComplaintId>();
        var said = 0;
        var failed = 0;
        Optional<RuntimeException> first = Optional.empty();
        while (seen.size() < MOST) {
            var batch = desk.complaints().due(desk.origin().now(), seen, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            for (var id : batch) {
                seen.add(id);
                try {
                    if (watched(actor, id)) {
                        said++;
                    }
                } catch (RuntimeException failure) {
                    failed++;
                    first = first.or(() -> Optional.of(failure));
                }
            }
        }
        if (failed > 0) {
            // Said when all had their turn, so that the page of jobs shows it.
            throw new IllegalStateException(
                    "%d complaints could not be handled".formatted(failed), first.orElseThrow());
        }
        return said;
    }

    private boolean watched(Actor actor, ComplaintId id) {
        return desk.perform(() ->
                desk.complaints()
                        .findIfFree(id)
                        .filter(complaint -> watched(actor, complaint))
                        .isPresent());
    }

    private boolean watched(Actor actor, Complaint complaint) {
        var before = complaint.snapshot();
        complaint.watch(desk.origin().now());
        if (complaint.snapshot().equals(before)) {
            return false;
        }
        var _ = desk.keep(actor, "complaint.watch", before, complaint);
        return true;
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintEntry;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps that every change of a complaint takes: fetch it for this actor alone, change it, keep
 * it with its history, its trail and its events.
 */
@Part
public final class ComplaintDesk {

    /** What a use case does to the complaint. */
    @FunctionalInterface
    interface Change {
        void to(Complaint complaint, Instant now);
    }

    /** Which change is wanted; {@code seen} is the version it was decided on. */
    record Wish(
            Permission permission, ComplaintId complaint, Optional<Version> seen, String action) {}

    private final ComplaintRepository complaints;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public ComplaintDesk(ComplaintRepository complaints, UnitOfWork unitOfWork, Origin origin) {
        this.complaints = complaints;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /**
     * One change in one unit of work. What is so already is a success without effect, also for one
     * who looked at an older version.
     */
    Complaint.Snapshot change(Actor actor, Wish wish, Change change) {
        return perform(() -> {
            var complaint = take(actor, wish.permission(), wish.complaint());
            var before = complaint.snapshot();
            var stale = wish.seen().filter(seen -> seen.number() != before.version());
            try {
                change.to(complaint, origin.now());
            } catch (DomainException refused) {
                Version.requireSame(stale, before.version());
                throw refused;
            }
            if (complaint.snapshot().equals(before)) {
                return before;
            }
            Version.requireSame(stale, before.version());
            return keep(actor, wish.action(), before, complaint);
        });
    }

    <T extends @Nullable Object> T perform(Supplier<T> work) {
        return unitOfWork.perform(work);
    }

    /** The complaint, if this actor may do that to it; nobody else changes it meanwhile. */
    Complaint take(Actor actor, Permission permission, ComplaintId id) {
        actor.require(permission);
        var complaint = complaints.findForChange(id).orElseThrow(ComplaintDesk::notFound);
        var placement = complaint.placement();
        if (!actor.may(permission, placement)) {
            // Out of sight is not there; in sight but not theirs to change is refused as such.
            if (actor.may(Permission.COMPLAINTS_VIEW, placement)) {
                actor.require(permission, placement);
            }
            throw notFound();
        }
        return complaint;
    }

    static DomainException notFound() {
        return new DomainException(new ComplaintError.NotFound());
    }

    /** Stores one that did not exist before. */
    Complaint.Snapshot keepNew(
            Actor actor, String action, Complaint complaint, Optional<byte[]> address) {
        complaints.add(complaint, address);
        var stored = complaint.snapshot().saved();
        publish(actor, complaint, stored);
        ComplaintActivity.noted(origin.activity(), actor, action, Optional.empty(), stored);
        return stored;
    }

    /** Stores what changed, with all that follows from it. */
    Complaint.Snapshot keep(
            Actor actor, String action, Complaint.Snapshot before, Complaint complaint) {
        complaints.save(complaint);
        var stored = complaint.snapshot().saved();
        publish(actor, complaint, stored);
        ComplaintActivity.noted(origin.activity(), actor, action, Optional.of(before), stored);
        return stored;
    }

    /** A line that only we read. */
    void note(Actor actor, Complaint complaint, String body) {
        var of = complaint.snapshot();
        complaints.append(List.of(entry(actor, of, "note", false, body, origin.now())));
        ComplaintActivity.noted(
                origin.activity(), actor, "complaint.note", of, Map.of("text", body));
    }

    private void publish(Actor actor, Complaint complaint, Complaint.Snapshot stored) {
        var events = complaint.drainEvents();
        complaints.append(events.stream().map(event -> entry(actor, stored, event)).toList());
        origin.outbox().append(events);
    }

    private ComplaintEntry entry(Actor actor, Complaint.Snapshot of, ComplaintEvent event) {
        var at = event.occurredAt();
        return switch (event) {
            case ComplaintEvent.Received _ -> entry(actor, of, "received", true, "", at);
            case ComplaintEvent.Acknowledged _ -> entry(actor, of, "acknowledged", true, "", at);
            case ComplaintEvent.ReviewStarted _ -> entry(actor, of, "review-started", true, "", at);
            case ComplaintEvent.Approved approved ->
                    entry(actor, of, "approved", true, approved.answer(), at);
            case ComplaintEvent.Rejected rejected ->
                    entry(actor, of, "rejected", true, rejected.reason(), at);
            case ComplaintEvent.Converted _ -> entry(actor, of, "converted", true, "", at);
            case ComplaintEvent.Resolved resolved ->
                    entry(actor, of, "resolved", true, resolved.whatWasDone(), at);
            case ComplaintEvent.Reopened reopened ->
                    entry(
                            actor,
                            of,
                            reopened.appeal() ? "appealed" : "reopened",
                            true,
                            reopened.reason(),
                            at);
            case ComplaintEvent.DueSoon _ -> entry(actor, of, "due-soon", false, "", at);
            case ComplaintEvent.AcknowledgementMissed _ ->
                    entry(actor, of, "acknowledgement-missed", false, "", at);
            case ComplaintEvent.ResolutionMissed _ ->
                    entry(actor, of, "resolution-missed", false, "", at);
        };
    }

    private ComplaintEntry entry(
            Actor actor,
            Complaint.Snapshot of,
            String kind,
            boolean open,
            String body,
            Instant at) {
        var author = actor instanceof Actor.Person person ? person.name() : "";
        return new ComplaintEntry(origin.newId(), of.id(), at, kind, open, author, body);
    }

    Origin origin() {
        return origin;
    }

    ComplaintRepository complaints() {
        return complaints;
    }
}

package io.uplink.domain.care.complaint;

import io.uplink.domain.care.complaint.ComplaintState.Decision;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is unhappy with us, customer or not, and gets an answer by a day that was promised.
 *
 * <p>Asking for the state it is already in changes nothing: phones retry, people click twice.
 */
public final class Complaint {

    public static final int LONGEST_WORDS = 2_000;

    private final ComplaintId id;
    private final ComplaintNumber number;
    private final Receipt receipt;
    private final long version;
    private final List<ComplaintEvent> events = new ArrayList<>();
    private ComplaintDetails details;
    private Place place;
    private ComplaintState state;
    private Deadlines deadlines;
    private int appeals;
    private Instant updatedAt;

    private Complaint(Snapshot from) {
        id = from.id();
        number = from.number();
        receipt = from.receipt();
        version = from.version();
        details = from.details();
        place = from.place();
        state = from.state();
        deadlines = from.deadlines();
        appeals = from.appeals();
        updatedAt = from.updatedAt();
    }

    /** Takes one in; what was promised with it counts from then. */
    public static Complaint receive(
            ComplaintId id,
            ComplaintNumber number,
            ComplaintDetails details,
            Place place,
            Receipt receipt,
            Deadlines deadlines) {
        var complaint =
                new Complaint(
                        new Snapshot(
                                id,
                                number,
                                details,
                                place,
                                receipt,
                                new ComplaintState.Received(receipt.at()),
                                deadlines,
                                0,
                                receipt.at(),
                                0));
        complaint.events.add(
                new ComplaintEvent.Received(
                        complaint.about(),
                        deadlines.acknowledgeBy(),
                        deadlines.resolveBy(),
                        receipt.at()));
        return complaint;
    }

    public static Complaint restore(Snapshot stored) {
        return new Complaint(stored);
    }

    /** Somebody of ours has seen it; what is further on was seen. */
    public void acknowledge(Instant now) {
        switch (state) {
            case ComplaintState.Received _ -> {
                seen(now);
                move(new ComplaintState.Acknowledged(now), now);
            }
            case ComplaintState.Acknowledged _,
                    ComplaintState.UnderReview _,
                    ComplaintState.Approved _,
                    ComplaintState.Rejected _,
                    ComplaintState.Converted _,
                    ComplaintState.Resolved _ -> {}
        }
    }

    /** Somebody looks into it, or takes that over from a colleague. */
    public void review(PersonId reviewer, Instant now) {
        switch (state) {
            case ComplaintState.Received _, ComplaintState.Acknowledged _ -> {
                seen(now);
                move(new ComplaintState.UnderReview(reviewer, now), now);
                events.add(new ComplaintEvent.ReviewStarted(about(), now));
            }
            case ComplaintState.UnderReview under -> {
                if (!under.reviewer().equals(reviewer)) {
                    move(new ComplaintState.UnderReview(reviewer, now), now);
                }
            }
            case ComplaintState.Approved _,
                    ComplaintState.Rejected _,
                    ComplaintState.Converted _,
                    ComplaintState.Resolved _ ->
                    throw refusal(ComplaintState.Kind.UNDER_REVIEW);
        }
    }

    /** It is right; {@code answer} tells the complainant what we will do. */
    public void approve(PersonId by, String answer, Instant now) {
        if (state instanceof ComplaintState.Approved) {
            return;
        }
        requireUnderReview(ComplaintState.Kind.APPROVED);
        var words = words("answer", answer);
        move(new ComplaintState.Approved(new Decision(by, words, now)), now);
        events.add(new ComplaintEvent.Approved(about(), words, now));
    }

    /** Nothing will be done; {@code reason} tells the complainant why. */
    public void reject(PersonId by, String reason, Instant now) {
        if (state instanceof ComplaintState.Rejected) {
            return;
        }
        requireUnderReview(ComplaintState.Kind.REJECTED);
        var words = words("reason", reason);
        move(new ComplaintState.Rejected(new Decision(by, words, now)), now);
        deadlines = deadlines.settled(now);
        events.add(new ComplaintEvent.Rejected(about(), words, now));
    }

    /** The ticket it became already; empty if none may be opened for it yet, refused otherwise. */
    public Optional<TicketId> convertedTo() {
        return switch (state) {
            case ComplaintState.Approved _ -> Optional.empty();
            case ComplaintState.Converted converted -> Optional.of(converted.ticket());
            case ComplaintState.Resolved resolved when resolved.ticket().isPresent() ->
                    resolved.ticket();
            case ComplaintState.Received _,
                    ComplaintState.Acknowledged _,
                    ComplaintState.UnderReview _,
                    ComplaintState.Rejected _,
                    ComplaintState.Resolved _ ->
                    throw refusal(ComplaintState.Kind.CONVERTED);
        };
    }

    /** A ticket of that customer is worked for it from now on. */
    public void convert(TicketId ticket, CustomerId customer, Instant now) {
        if (!(state instanceof ComplaintState.Approved(var decision))) {
            throw refusal(ComplaintState.Kind.CONVERTED);
        }
        place = new Place(place.branch(), Optional.of(customer));
        move(new ComplaintState.Converted(decision, ticket, now), now);
        events.add(new ComplaintEvent.Converted(about(), ticket, now));
    }

    /** It was done without a ticket. */
    public void resolve(String whatWasDone, Instant now) {
        switch (state) {
            case ComplaintState.Resolved _ -> {}
            case ComplaintState.Approved(var decision) ->
                    done(decision, Optional.empty(), words("whatWasDone", whatWasDone), now);
            case ComplaintState.Received _,
                    ComplaintState.Acknowledged _,
                    ComplaintState.UnderReview _,
                    ComplaintState.Rejected _,
                    ComplaintState.Converted _ ->
                    throw refusal(ComplaintState.Kind.RESOLVED);
        }
    }

    /** Its ticket was resolved; anything but a complaint that waits for that is left as it is. */
    public void ticketResolved(String whatWasDone, Instant now) {
        if (state instanceof ComplaintState.Converted converted) {
            done(converted.decision(), Optional.of(converted.ticket()), whatWasDone, now);
        }
    }

    /** Its ticket was opened again, so something is owed again, by the same day. */
    public void ticketReopened(Instant now) {
        if (state instanceof ComplaintState.Resolved resolved && resolved.ticket().isPresent()) {
            move(
                    new ComplaintState.Converted(
                            resolved.decision(), resolved.ticket().orElseThrow(), now),
                    now);
            deadlines = deadlines.unsettled();
            events.add(new ComplaintEvent.Reopened(about(), false, "", now));
        }
    }

    /** Its ticket was a mistake: something is still owed, and another may be opened for it. */
    public void ticketDeleted(Instant now) {
        if (state.ticketOf().isPresent()) {
            move(new ComplaintState.Approved(state.decided().orElseThrow()), now);
            deadlines = deadlines.unsettled();
            events.add(new ComplaintEvent.Reopened(about(), false, "", now));
        }
    }

    /**
     * The complainant does not agree; once, and within so many days.
     *
     * @param anew what is promised from now on
     */
    public void appeal(String reason, Duration within, Deadlines anew, Instant now) {
        if (!(state instanceof ComplaintState.Rejected)) {
            if (appeals > 0 && state.kind().isOpen()) {
                return;
            }
            throw refusal(ComplaintState.Kind.RECEIVED);
        }
        if (appeals > 0) {
            throw new DomainException(new ComplaintError.AppealUsed());
        }
        if (!now.isBefore(state.since().plus(within))) {
            throw new DomainException(new ComplaintError.AppealTooLate());
        }
        var words = words("reason", reason);
        appeals++;
        reopened(true, words, anew, now);
    }

    /** Until when the complainant may appeal; empty if not. */
    public static Optional<Instant> appealableUntil(
            ComplaintState.Kind state, Instant since, int appeals, Duration within) {
        return state == ComplaintState.Kind.REJECTED && appeals == 0
                ? Optional.of(since.plus(within))
                : Optional.empty();
    }

    /** One of ours wants it looked at again; what a ticket is worked for is reopened there. */
    public void reopen(String reason, Deadlines anew, Instant now) {
        switch (state) {
            case ComplaintState.Received _ -> {}
            case ComplaintState.Rejected _ -> reopened(false, words("reason", reason), anew, now);
            case ComplaintState.Resolved resolved when resolved.ticket().isEmpty() ->
                    reopened(false, words("reason", reason), anew, now);
            case ComplaintState.Acknowledged _,
                    ComplaintState.UnderReview _,
                    ComplaintState.Approved _,
                    ComplaintState.Converted _,
                    ComplaintState.Resolved _ ->
                    throw refusal(ComplaintState.Kind.RECEIVED);
        }
    }

    /** Where it belongs, whose it is, what it is about. */
    public void sort(Place there, ComplaintCategory category, Instant now) {
        if (!place.equals(there) || details.category() != category) {
            place = there;
            details = details.in(category);
            updatedAt = now;
        }
    }

    /** Notes what has become late or soon will be, each thing once. */
    public void watch(Instant now) {
        var before = deadlines;
        var after = before.watched(now);
        if (after.equals(before)) {
            return;
        }
        deadlines = after;
        updatedAt = now;
        if (after.acknowledgeMissed() && !before.acknowledgeMissed()) {
            events.add(
                    new ComplaintEvent.AcknowledgementMissed(about(), after.acknowledgeBy(), now));
        }
        if (after.missed() && !before.missed()) {
            events.add(new ComplaintEvent.ResolutionMissed(about(), after.resolveBy(), now));
        } else if (after.warned() && !before.warned()) {
            events.add(new ComplaintEvent.DueSoon(about(), after.resolveBy(), now));
        }
    }

    private void seen(Instant now) {
        deadlines = deadlines.acknowledged(now);
        events.add(new ComplaintEvent.Acknowledged(about(), now));
    }

    private void done(
            Decision decision, Optional<TicketId> ticket, String whatWasDone, Instant now) {
        move(new ComplaintState.Resolved(decision, ticket, whatWasDone, now), now);
        deadlines = deadlines.settled(now);
        events.add(new ComplaintEvent.Resolved(about(), whatWasDone, ticket.isPresent(), now));
    }

    private void reopened(boolean appeal, String reason, Deadlines anew, Instant now) {
        move(new ComplaintState.Received(now), now);
        deadlines = anew;
        events.add(new ComplaintEvent.Reopened(about(), appeal, reason, now));
    }

    private void requireUnderReview(ComplaintState.Kind wanted) {
        if (!(state instanceof ComplaintState.UnderReview)) {
            throw refusal(wanted);
        }
    }

    private void move(ComplaintState to, Instant now) {
        state = to;
        updatedAt = now;
    }

    private static String words(String field, String typed) {
        var faults = new Faults();
        var words = faults.text(field, Optional.of(typed), LONGEST_WORDS);
        faults.refuse();
        return words;
    }

    private DomainException refusal(ComplaintState.Kind wanted) {
        return new DomainException(new ComplaintError.TransitionRefused(state.kind(), wanted));
    }

    private ComplaintEvent.About about() {
        return new ComplaintEvent.About(id, number.text(), place.branch());
    }

    public ComplaintId id() {
        return id;
    }

    public ComplaintState state() {
        return state;
    }

    /** Its branch; it is the own of who took it in, looks into it, or decided it. */
    public Placement placement() {
        var owners = new HashSet<PersonId>();
        receipt.takenBy().ifPresent(owners::add);
        if (state instanceof ComplaintState.UnderReview under) {
            owners.add(under.reviewer());
        }
        state.decided().map(Decision::by).ifPresent(owners::add);
        return Placement.in(Optional.of(place.branch()), owners);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, number, details, place, receipt, state, deadlines, appeals, updatedAt, version);
    }

    /** Hands over the events recorded so far and forgets them. */
    public List<ComplaintEvent> drainEvents() {
        var drained = List.copyOf(events);
        events.clear();
        return drained;
    }

    /** Where it belongs, and which customer complains; empty for somebody who is none. */
    public record Place(BranchId branch, Optional<CustomerId> customer) {}

    /**
     * How it came in.
     *
     * @param takenBy who of ours wrote it down; empty if the complainant did
     */
    public record Receipt(Optional<PersonId> takenBy, Instant at) {}

    /** The stored form; {@code version} is the one it was loaded with, 0 if never stored. */
    public record Snapshot(
            ComplaintId id,
            ComplaintNumber number,
            ComplaintDetails details,
            Place place,
            Receipt receipt,
            ComplaintState state,
            Deadlines deadlines,
            int appeals,
            Instant updatedAt,
            long version) {

        /** As it is once it was stored. */
        public Snapshot saved() {
            return new Snapshot(
                    id,
                    number,
                    details,
                    place,
                    receipt,
                    state,
                    deadlines,
                    appeals,
                    updatedAt,
                    version + 1);
        }
    }
}

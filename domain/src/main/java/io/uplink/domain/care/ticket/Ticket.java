package io.uplink.domain.care.ticket;

import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A customer's report, worked by a person or a team and due by its SLA targets.
 *
 * <p>Asking for the state it is already in changes nothing: phones retry, people click twice.
 */
public final class Ticket {

    private final TicketId id;
    private final TicketNumber number;
    private final CustomerId customer;
    private final Opening opening;
    private final long version;
    private final List<TicketEvent> events = new ArrayList<>();
    private TicketDetails details;
    private Priority priority;
    private Assignment assignment;
    private TicketState state;
    private int timesReopened;
    private int timesEscalated;
    private Optional<Targets> targets;
    private Optional<Rating> rating;
    private Optional<Instant> deletedAt;
    private Instant updatedAt;

    private Ticket(Snapshot from) {
        id = from.id();
        number = from.number();
        customer = from.customer();
        opening = from.opening();
        version = from.version();
        details = from.details();
        priority = from.priority();
        assignment = from.assignment();
        state = from.state();
        timesReopened = from.timesReopened();
        timesEscalated = from.timesEscalated();
        targets = from.targets();
        rating = from.rating();
        deletedAt = from.deletedAt();
        updatedAt = from.updatedAt();
    }

    /** Takes a report; its targets run from now. */
    public static Ticket open(
            TicketId id,
            TicketNumber number,
            CustomerId customer,
            TicketDetails details,
            Priority priority,
            Opening opening,
            Terms terms) {
        var now = opening.at();
        var ticket =
                new Ticket(
                        new Snapshot(
                                id,
                                number,
                                customer,
                                opening,
                                details,
                                priority,
                                Assignment.nobody(),
                                new TicketState.Open(now),
                                0,
                                0,
                                terms.promise(now),
                                Optional.empty(),
                                Optional.empty(),
                                now,
                                0));
        ticket.events.add(
                new TicketEvent.Opened(ticket.about(), opening.source(), ticket.due(), now));
        return ticket;
    }

    public static Ticket restore(Snapshot stored) {
        return new Ticket(stored);
    }

    /** Corrects what it is about; the same again is no change. */
    public void edit(TicketDetails corrected, Instant now) {
        requireNotClosed();
        if (!corrected.equals(details)) {
            details = corrected;
            changed(now, new TicketEvent.Edited(about(), now));
        }
    }

    /** Where another policy or calendar counts now, promises are computed anew from the opening. */
    public void repromise(Terms terms, Instant now) {
        if (state.kind().isUnresolved() && targets.filter(terms::differ).isPresent()) {
            var previousDue = due();
            targets = terms.recompute(targets);
            changed(now, new TicketEvent.Repromised(about(), previousDue, due(), now));
        }
    }

    /** Gives it to a person, a team, both or nobody. */
    public void assign(Assignment to, Instant now) {
        requireNotClosed();
        if (!to.equals(assignment)) {
            reassign(to, false, now);
        }
    }

    /** A member takes it from the team; the one who has it already may ask again. */
    public void claim(PersonId member, Set<TeamId> teams, Instant now) {
        requireNotClosed();
        if (assignment.person().filter(member::equals).isPresent()) {
            return;
        }
        if (assignment.person().isPresent() || !assignment.isWorkedBy(member, teams)) {
            throw new DomainException(new TicketError.ClaimRefused());
        }
        reassign(new Assignment(Optional.of(member), assignment.team()), true, now);
    }

    /** Work begins, or goes on after waiting. */
    public void start(BusinessCalendar hours, Instant now) {
        switch (state) {
            case TicketState.InProgress _ -> {}
            case TicketState.Open _ -> {
                state = new TicketState.InProgress(now);
                changed(now, new TicketEvent.Progressed(about(), now));
            }
            case TicketState.Pending _ -> resume(TicketState.Kind.IN_PROGRESS, hours, now);
            case TicketState.Resolved _, TicketState.Closed _, TicketState.Merged _ ->
                    throw refusal(TicketState.Kind.IN_PROGRESS);
        }
    }

    /** It waits; the policy says whether its clock does. */
    public void hold(PendingReason reason, Optional<Instant> resumeAt, Terms terms, Instant now) {
        switch (state) {
            case TicketState.Pending _ -> {}
            case TicketState.Open _, TicketState.InProgress _ -> {
                state = new TicketState.Pending(reason, resumeAt, now);
                if (terms.pausesFor(reason)) {
                    targets = targets.map(running -> running.paused(now));
                }
                changed(now, new TicketEvent.WentPending(about(), reason, resumeAt, now));
            }
            case TicketState.Resolved _, TicketState.Closed _, TicketState.Merged _ ->
                    throw refusal(TicketState.Kind.PENDING);
        }
    }

    /** The waiting is over: in progress with the person who has it, open without one. */
    public void resume(BusinessCalendar hours, Instant now) {
        resume(
                assignment.person().isPresent()
                        ? TicketState.Kind.IN_PROGRESS
                        : TicketState.Kind.OPEN,
                hours,
                now);
    }

    /**
     * The waiting is over.
     *
     * @param to open or in progress
     */
    public void resume(TicketState.Kind to, BusinessCalendar hours, Instant now) {
        if (state.kind() == to) {
            return;
        }
        if (!(state instanceof TicketState.Pending)) {
            throw refusal(to);
        }
        state =
                switch (to) {
                    case OPEN -> new TicketState.Open(now);
                    case IN_PROGRESS -> new TicketState.InProgress(now);
                    case PENDING, RESOLVED, CLOSED -> throw refusal(to);
                };
        targets = targets.map(paused -> paused.resumed(hours, now));
        changed(now, new TicketEvent.Resumed(about(), to, now));
    }

    /** It is done; whether in time is settled here. */
    public void resolve(PersonId by, String whatWasDone, BusinessCalendar hours, Instant now) {
        switch (state) {
            case TicketState.Resolved _ -> {}
            case TicketState.Open _, TicketState.InProgress _, TicketState.Pending _ -> {
                state = new TicketState.Resolved(by, whatWasDone, now);
                targets = targets.map(running -> running.settled(hours, now));
                var met = targets.flatMap(Targets::resolutionMet);
                changed(now, new TicketEvent.Resolved(about(), by, whatWasDone, met, now));
            }
            case TicketState.Closed _, TicketState.Merged _ ->
                    throw refusal(TicketState.Kind.RESOLVED);
        }
    }

    /** The customer agreed, or said nothing for long enough. */
    public void close(Instant now) {
        switch (state) {
            case TicketState.Closed _ -> {}
            case TicketState.Resolved resolved -> {
                state = new TicketState.Closed(resolved, now);
                changed(now, new TicketEvent.Closed(about(), now));
            }
            case TicketState.Open _,
                    TicketState.InProgress _,
                    TicketState.Pending _,
                    TicketState.Merged _ ->
                    throw refusal(TicketState.Kind.CLOSED);
        }
    }

    /** It was not done after all: the resolution is promised anew, the response is not. */
    public void reopen(String reason, Terms terms, Instant now) {
        switch (state) {
            case TicketState.Open _ -> {}
            case TicketState.Resolved _, TicketState.Closed _ -> {
                state = new TicketState.Open(now);
                timesReopened++;
                targets = terms.promiseAgain(targets, now);
                changed(now, new TicketEvent.Reopened(about(), timesReopened, reason, now));
            }
            case TicketState.InProgress _, TicketState.Pending _, TicketState.Merged _ ->
                    throw refusal(TicketState.Kind.OPEN);
        }
    }

    /** One of our people answered: the first time the response target, later that for a reply. */
    public boolean answered(BusinessCalendar hours, Instant now) {
        var before = targets;
        targets = targets.map(running -> running.responded(hours, now));
        return !before.equals(targets);
    }

    /** The customer wrote, and waits for our next reply from now on. */
    public void heard(BusinessCalendar hours, Warnings warnings, Instant now) {
        targets = targets.map(running -> running.heard(hours, warnings, now));
    }

    /**
     * Says that a message was added. The message itself is an entry, so the ticket does not change
     * by it: whoever edits it at the same time loses nothing.
     */
    public void replied(UUID entry, boolean byCustomer, Instant now) {
        requireNotClosed();
        events.add(new TicketEvent.Replied(about(), entry, byCustomer, now));
    }

    /** Says that a note names colleagues; like a reply, it does not change the ticket. */
    public void mentioned(UUID entry, List<PersonId> people, Instant now) {
        requireNotClosed();
        if (!people.isEmpty()) {
            events.add(new TicketEvent.Mentioned(about(), entry, people, now));
        }
    }

    /** Promises are computed anew from the opening, under the other priority. */
    public void changePriority(Priority to, Terms terms, Instant now) {
        requireNotClosed();
        if (to != priority) {
            var from = priority;
            var previousDue = due();
            priority = to;
            targets = terms.recompute(targets);
            changed(now, new TicketEvent.PriorityChanged(about(), from, previousDue, due(), now));
        }
    }

    /**
     * It goes a step up.
     *
     * @param to who gets it; empty keeps whoever has it
     */
    public void escalate(Optional<PersonId> to, String reason, boolean automatic, Instant now) {
        if (!state.kind().isUnresolved()) {
            throw refusal(state.kind());
        }
        var previous = assignment.person();
        timesEscalated++;
        if (to.isPresent()) {
            assignment = new Assignment(to, assignment.team());
        }
        changed(now, new TicketEvent.Escalated(about(), previous, to, reason, automatic, now));
    }

    /**
     * Looks at the clock and notes what fell due.
     *
     * @return whether it is time to escalate, which needs somebody to escalate to
     */
    public boolean watch(BusinessCalendar hours, Warnings warnings, Instant now) {
        if (targets.isEmpty() || !state.kind().isUnresolved()) {
            return false;
        }
        var tick = targets.get().tick(hours, warnings, now);
        targets = Optional.of(tick.targets());
        for (var due : tick.due()) {
            TicketEvent.ofClock(due, about(), tick.targets(), now)
                    .ifPresent(event -> changed(now, event));
        }
        return tick.due().contains(Targets.Due.ESCALATION);
    }

    /** The customer says how it was; once. */
    public void rate(int stars, String comment, Instant now) {
        requireNotMerged();
        if (state.kind().isUnresolved()) {
            throw new DomainException(new TicketError.NotRateable());
        }
        if (rating.isPresent()) {
            throw new DomainException(new TicketError.AlreadyRated());
        }
        rating = Optional.of(new Rating(stars, comment, now));
        changed(now, new TicketEvent.Rated(about(), stars, now));
    }

    /** Asks for new status links for those who work it; the old ones are ended. */
    public void repostLink(Instant now) {
        requireNotClosed();
        if (assignment.isNobody()) {
            throw new DomainException(new TicketError.NobodyToTell());
        }
        changed(now, new TicketEvent.LinkReposted(about(), now));
    }

    /** Takes it out of all lists; its history stays. */
    public void delete(Instant now) {
        requireNotMerged();
        if (deletedAt.isEmpty()) {
            deletedAt = Optional.of(now);
            changed(now, new TicketEvent.Deleted(about(), now));
        }
    }

    /** For {@link Merging}, which knows when it may. */
    void become(TicketState other, TicketEvent event, Instant now) {
        state = other;
        changed(now, event);
    }

    /** Hands over the events recorded so far and forgets them. */
    public List<TicketEvent> drainEvents() {
        var drained = List.copyOf(events);
        events.clear();
        return drained;
    }

    public TicketId id() {
        return id;
    }

    /** Whose it is, for permissions: who opened it and who works it. */
    public Placement placement() {
        return placement(details.branch(), opening.by(), assignment);
    }

    /** The same, of a ticket that is not at hand as a whole. */
    public static Placement placement(
            BranchId branch, Optional<PersonId> openedBy, Assignment assignment) {
        var owners = new LinkedHashSet<PersonId>();
        openedBy.ifPresent(owners::add);
        assignment.person().ifPresent(owners::add);
        return new Placement(
                Optional.of(branch), owners, assignment.team().map(Set::of).orElse(Set.of()));
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                number,
                customer,
                opening,
                details,
                priority,
                assignment,
                state,
                timesReopened,
                timesEscalated,
                targets,
                rating,
                deletedAt,
                updatedAt,
                version);
    }

    private void reassign(Assignment to, boolean claimed, Instant now) {
        var before = assignment;
        assignment = to;
        changed(
                now,
                new TicketEvent.Assigned(about(), before.person(), before.team(), claimed, now));
    }

    private void changed(Instant now, TicketEvent event) {
        updatedAt = now;
        events.add(event);
    }

    private Optional<Instant> due() {
        return targets.map(Targets::resolutionDue);
    }

    TicketEvent.About about() {
        return new TicketEvent.About(
                id,
                number.text(),
                customer,
                details.branch(),
                priority,
                assignment.person(),
                assignment.team());
    }

    /** A closed ticket takes nothing more; who has something to add reopens it. */
    public void requireNotClosed() {
        requireNotMerged();
        if (state instanceof TicketState.Closed) {
            throw new DomainException(new TicketError.AlreadyClosed());
        }
    }

    /** What is read within another ticket is changed there; who wants it back un-merges it. */
    public void requireNotMerged() {
        if (state instanceof TicketState.Merged merged) {
            throw new DomainException(new TicketError.AlreadyMerged(merged.into().number().text()));
        }
    }

    private DomainException refusal(TicketState.Kind to) {
        requireNotMerged();
        return new DomainException(new TicketError.TransitionRefused(state.kind(), to));
    }

    /**
     * How it came to be.
     *
     * @param source {@code internal}, {@code customer}, {@code complaint}, {@code order}
     * @param by one of our people; empty if none took it
     */
    public record Opening(String source, Optional<PersonId> by, Instant at) {}

    /** The stored form; {@code version} is the one it was loaded with, 0 if never stored. */
    public record Snapshot(
            TicketId id,
            TicketNumber number,
            CustomerId customer,
            Opening opening,
            TicketDetails details,
            Priority priority,
            Assignment assignment,
            TicketState state,
            int timesReopened,
            int timesEscalated,
            Optional<Targets> targets,
            Optional<Rating> rating,
            Optional<Instant> deletedAt,
            Instant updatedAt,
            long version) {

        /** The same once it was saved over what it was loaded from. */
        public Snapshot saved() {
            return new Snapshot(
                    id,
                    number,
                    customer,
                    opening,
                    details,
                    priority,
                    assignment,
                    state,
                    timesReopened,
                    timesEscalated,
                    targets,
                    rating,
                    deletedAt,
                    updatedAt,
                    version + 1);
        }
    }
}

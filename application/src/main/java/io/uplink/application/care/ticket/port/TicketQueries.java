package io.uplink.application.care.ticket.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tickets as lists show them. */
public interface TicketQueries {

    /** One page, in one statement, at any depth at the same cost. */
    Page<Row> page(Scope scope, Filter filter, Sort sort, Optional<String> cursor, int size);

    /** The numbers on the tabs, in one statement. */
    Counts counts(Scope scope);

    /** All that the page of a ticket shows, whoever asks; empty if it is not there. */
    Optional<TicketSheet> sheet(TicketId ticket);

    /** Instead of a person or a team in a filter: those that have none. */
    UUID NONE = new UUID(0, 0);

    /** Whose tickets are shown. */
    record Scope(Reach reach, Actor.Person reader, Instant now) {}

    /** In which order. */
    enum Sort {
        /** The resolution target that falls due first; what is promised nothing comes last. */
        SLA,
        NEWEST,
        /** The most urgent, and among them the newest. */
        PRIORITY,
        UPDATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Sort> ofCode(String code) {
            return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findAny();
        }
    }

    /** How the clock of a ticket stands, to filter by. */
    enum Clock {
        OVERDUE,
        AT_RISK,
        DUE_WITHIN_HOUR,
        RESPONSE_MET,
        RESPONSE_MISSED,
        /** Met or missed: what a percentage is taken of. */
        RESPONSE_DECIDED,
        /** The customer wrote and waits for our reply. */
        REPLY_WAITING,
        REPLY_OVERDUE,
        /** Of the replies after the first answer, all in time or at least one not. */
        REPLY_MET,
        REPLY_MISSED,
        REPLY_DECIDED,
        RESOLUTION_MET,
        RESOLUTION_MISSED,
        RESOLUTION_DECIDED,
        /** Its working time is known, since it was promised and resolved. */
        TIMED;

        /** As sent: {@code at-risk}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Clock> ofCode(String code) {
            return Arrays.stream(values()).filter(clock -> clock.code().equals(code)).findAny();
        }
    }

    /**
     * What is looked for; empty is everything.
     *
     * @param states empty for all
     * @param assignee {@link #NONE} for those without a person
     * @param team {@link #NONE} for those without a team
     * @param mine the reader's: assigned to them
     * @param myTeams of a team the reader belongs to
     * @param unassigned still owed and with no person
     * @param stars 1 to 5
     * @param otherThan not about any of these categories
     * @param rated whether the customer said how it was
     * @param text part of number, subject, customer's name or account, or a phone number
     * @param fields what was chosen or answered in fields of the category, by their keys
     */
    record Filter(
            Set<TicketState.Kind> states,
            Optional<PersonId> assignee,
            Optional<TeamId> team,
            boolean mine,
            boolean myTeams,
            boolean unassigned,
            Optional<Priority> priority,
            Optional<String> category,
            Set<String> otherThan,
            Optional<BranchId> branch,
            Optional<CustomerId> customer,
            Set<Clock> clocks,
            Moments when,
            boolean rated,
            Optional<Integer> stars,
            Optional<String> text,
            Map<String, String> fields) {

        public static final Set<TicketState.Kind> UNRESOLVED =
                Set.of(
                        TicketState.Kind.OPEN,
                        TicketState.Kind.IN_PROGRESS,
                        TicketState.Kind.PENDING);

        public Filter {
            states = Set.copyOf(states);
            clocks = Set.copyOf(clocks);
            otherThan = Set.copyOf(otherThan);
            fields = Map.copyOf(fields);
        }

        public static Filter everything() {
            return new Filter(
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Moments.any(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of());
        }

        public Filter in(Set<TicketState.Kind> wanted) {
            return new Filter(
                    wanted,
                    assignee,
                    team,
                    mine,
                    myTeams,
                    unassigned,
                    priority,
                    category,
                    otherThan,
                    branch,
                    customer,
                    clocks,
                    when,
                    rated,
                    stars,
                    text,
                    fields);
        }

        public Filter at(BranchId wanted) {
            return new Filter(
                    states,
                    assignee,
                    team,
                    mine,
                    myTeams,
                    unassigned,
                    priority,
                    category,
                    otherThan,
                    Optional.of(wanted),
                    customer,
                    clocks,
                    when,
                    rated,
                    stars,
                    text,
                    fields);
        }

        public Filter saying(String wanted) {
            return new Filter(
                    states,
                    assignee,
                    team,
                    mine,
                    myTeams,
                    unassigned,
                    priority,
                    category,
                    otherThan,
                    branch,
                    customer,
                    clocks,
                    when,
                    rated,
                    stars,
                    Optional.of(wanted),
                    fields);
        }

        public Filter by(Clock wanted) {
            return new Filter(
                    states,
                    assignee,
                    team,
                    mine,
                    myTeams,
                    unassigned,
                    priority,
                    category,
                    otherThan,
                    branch,
                    customer,
                    Set.of(wanted),
                    when,
                    rated,
                    stars,
                    text,
                    fields);
        }

        public Filter of(CustomerId wanted) {
            return new Filter(
                    states,
                    assignee,
                    team,
                    mine,
                    myTeams,
                    unassigned,
                    priority,
                    category,
                    otherThan,
                    branch,
                    Optional.of(wanted),
                    clocks,
                    when,
                    rated,
                    stars,
                    text,
                    fields);
        }

        public Filter during(Moments wanted) {
            return new Filter(
                    states,
                    assignee,
                    team,
                    mine,
                    myTeams,
                    unassigned,
                    priority,
                    category,
                    otherThan,
                    branch,
                    customer,
                    clocks,
                    wanted,
                    rated,
                    stars,
                    text,
                    fields);
        }
    }

    /**
     * When things happened.
     *
     * @param owedAt open at that moment, whatever became of it
     */
    record Moments(Period opened, Period resolved, Period rated, Optional<Instant> owedAt) {

        public static Moments any() {
            return new Moments(Period.always(), Period.always(), Period.always(), Optional.empty());
        }
    }

    /** A stretch of time, open where empty; {@code until} is exclusive. */
    record Period(Optional<Instant> from, Optional<Instant> until) {
        public static Period always() {
            return new Period(Optional.empty(), Optional.empty());
        }
    }

    /** One ticket in a list. */
    record Row(
            TicketId id,
            String number,
            String subject,
            CustomerId customer,
            String customerName,
            String area,
            String category,
            TicketState.Kind state,
            Optional<PendingReason> waitsFor,
            Priority priority,
            BranchId branch,
            Optional<PersonId> assignee,
            Optional<String> assigneeName,
            Optional<TeamId> team,
            Optional<String> teamName,
            Instant openedAt,
            Instant updatedAt,
            Optional<Instant> resolvedAt,
            Optional<Instant> lastReplyAt,
            Optional<Integer> stars,
            Optional<ClockFacts> clock,
            Marks marks,
            long version) {}

    /**
     * How it belongs together with others, as far as a list shows it.
     *
     * @param mergedInto the number of the ticket that it was merged into
     * @param child whether it has a parent
     */
    record Marks(Optional<String> mergedInto, boolean child, long children) {}

    /**
     * How its promise stands; empty in a row where nothing was promised.
     *
     * @param from from when the resolution runs
     * @param met settled at resolving
     * @param took working time it took, once resolved
     * @param replyDue when our next reply is due; empty while no message of the customer waits
     */
    record ClockFacts(
            Instant from,
            Instant due,
            Instant responseDue,
            Optional<Instant> respondedAt,
            boolean responseMissed,
            boolean missed,
            Optional<Boolean> met,
            Optional<Instant> warnedAt,
            Optional<Instant> pausedSince,
            Optional<Duration> took,
            Optional<Instant> replyDue) {

        /** Past its target while nothing holds the clock. */
        public boolean isOverdue(Instant now) {
            return met.isEmpty() && pausedSince.isEmpty() && due.isBefore(now);
        }

        /** Warned and not missed. */
        public boolean isAtRisk(Instant now) {
            return met.isEmpty()
                    && warnedAt.isPresent()
                    && !missed
                    && (pausedSince.isPresent() || !due.isBefore(now));
        }

        /** How much of its time has passed, 0 to 100, by the wall clock. */
        public int percent(Instant now) {
            var whole = Duration.between(from, due).toSeconds();
            var gone = Duration.between(from, pausedSince.orElse(now)).toSeconds();
            return whole <= 0 ? 100 : Math.toIntExact(Math.clamp(gone * 100 / whole, 0L, 100L));
        }
    }

    /** Open tickets, counted as the lists of the same names show them. */
    record Counts(long open, long mine, long overdue, long atRisk, long unassigned, long myTeams) {}
}

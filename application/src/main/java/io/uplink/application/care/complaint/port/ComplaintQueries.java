package io.uplink.application.care.complaint.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Complaints as screens show them. */
public interface ComplaintQueries {

    /** Those that the reader may see and the filter lets through, newest first. */
    Page<Line> page(Scope scope, Filter filter, Instant now, Optional<String> cursor, int size);

    /** How they stand, whatever state or standing the filter asks for. */
    Counts counts(Scope scope, Filter filter, Instant now);

    /** All that is known of one; empty outside the scope. */
    Optional<ComplaintSheet> sheet(Scope scope, Optional<Reach> customers, ComplaintId id);

    /** A piece of the register, newest first, from behind that one. */
    List<Line> exported(Scope scope, Filter filter, Instant now, Optional<Line> after, int most);

    /** What a link that lives shows; no word that is ours alone. */
    Optional<Followed> followed(byte[] digest, Instant now);

    /** Who looks, and how far: everything, the reader's branches, or the reader's own. */
    record Scope(Reach reach, Actor.Person reader) {}

    /** How a complaint stands against its deadlines. */
    enum Standing {
        /** Something is owed. */
        OPEN,
        /** Nobody of ours has seen it. */
        UNSEEN,
        /** Its warning has come, its last day has not passed. */
        DUE_SOON,
        /** Not seen or not settled in time, and still not. */
        OVERDUE;

        /** As sent: {@code due-soon}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Standing> ofCode(String code) {
            return Arrays.stream(values()).filter(known -> known.code().equals(code)).findAny();
        }
    }

    /**
     * What is looked for; empty is everything.
     *
     * @param text part of the number, the subject, the name or the telephone number
     * @param until exclusive
     */
    record Filter(
            Optional<String> text,
            Optional<ComplaintState.Kind> state,
            Optional<Standing> standing,
            Optional<ComplaintCategory> category,
            Optional<BranchId> branch,
            Optional<CustomerId> customer,
            Optional<Instant> from,
            Optional<Instant> until) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public Filter ofAnyStanding() {
            return new Filter(
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    category,
                    branch,
                    customer,
                    from,
                    until);
        }

        /** Whether anything is left out. */
        public boolean isNarrow() {
            return !equals(everything());
        }
    }

    /** How many there are, and of these how many stand how. */
    record Counts(long all, long open, long unseen, long dueSoon, long overdue) {}

    /**
     * A line of the register.
     *
     * @param reviewer who looks into it or decided it; empty if nobody yet
     * @param words what was answered; empty before
     * @param outcome what was done; empty before
     */
    record Line(
            ComplaintId id,
            String number,
            ComplaintDetails details,
            ComplaintState.Kind state,
            Instant stateSince,
            BranchId branch,
            String branchName,
            Instant receivedAt,
            Deadlines deadlines,
            int appeals,
            String reviewer,
            Optional<Ticket> ticket,
            String words,
            Optional<Instant> decidedAt,
            String outcome) {}

    /** The ticket that is worked for it. */
    record Ticket(TicketId id, String number, TicketState.Kind state) {}

    /**
     * A complaint as its complainant follows it.
     *
     * @param words what was answered; empty before
     * @param ticket the number of its ticket; empty if none
     * @param history what both sides may know, newest first
     * @param zone of the branch
     */
    record Followed(
            ComplaintId id,
            String number,
            ComplaintDetails details,
            ComplaintState.Kind state,
            Instant stateSince,
            Instant receivedAt,
            Deadlines deadlines,
            int appeals,
            String words,
            String outcome,
            String ticket,
            List<Happening> history,
            ZoneId zone) {

        public Followed {
            history = List.copyOf(history);
        }
    }

    /** A line of the history as the complainant reads it. */
    record Happening(Instant at, String kind, String body) {}
}

package io.uplink.domain.care.rule;

import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What sets a rule off.
 *
 * @param minutes by the clock on the wall, nights and holidays too, after which something that
 *     lasts sets it off; empty for what happens
 */
public record RuleTrigger(Kind kind, Optional<Integer> minutes) {

    /** Thirty days: what lasts longer is nobody's next step any more. */
    public static final int MOST_MINUTES = 43_200;

    public RuleTrigger {
        if (kind.isLasting()) {
            if (minutes.isEmpty()) {
                throw Invalid.of("minutes", "required");
            }
            if (minutes.get() < 0 || minutes.get() > MOST_MINUTES) {
                throw Invalid.of("minutes", "number.out-of-range");
            }
        } else {
            minutes = Optional.empty();
        }
    }

    /** Whether what set it off is still so, for what lasts. */
    boolean holds(RuleFacts facts) {
        return switch (kind) {
            case OVERDUE -> facts.state().isUnresolved();
            case UNASSIGNED -> facts.state().isUnresolved() && facts.assignee().isEmpty();
            case WAITING -> facts.state() == TicketState.Kind.PENDING;
            default -> true;
        };
    }

    /** What happens to a ticket, or lasts. */
    public enum Kind {
        OPENED,
        CUSTOMER_REPLIED,
        ASSIGNED,
        PRIORITY_CHANGED,
        ESCALATED,
        PENDING,
        RESUMED,
        RESOLVED,
        REOPENED,
        RATED,
        SLA_WARNED,
        RESPONSE_MISSED,
        REPLY_MISSED,
        RESOLUTION_MISSED,
        /** Since its resolution target, while nothing holds the clock. */
        OVERDUE,
        /** Nobody has taken it since it was opened. */
        UNASSIGNED,
        /** Since it was put on hold. */
        WAITING;

        /** As stored and sent: {@code customer-replied}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isLasting() {
            return compareTo(OVERDUE) >= 0;
        }

        public static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("trigger", "choice.unknown"));
        }

        /** What an event sets off; empty for those that no rule waits for. */
        public static Optional<Kind> of(TicketEvent event) {
            return switch (event) {
                case TicketEvent.Opened _ -> Optional.of(OPENED);
                case TicketEvent.Replied replied ->
                        replied.byCustomer() ? Optional.of(CUSTOMER_REPLIED) : Optional.empty();
                case TicketEvent.Assigned _ -> Optional.of(ASSIGNED);
                case TicketEvent.PriorityChanged _ -> Optional.of(PRIORITY_CHANGED);
                case TicketEvent.Escalated _ -> Optional.of(ESCALATED);
                case TicketEvent.WentPending _ -> Optional.of(PENDING);
                case TicketEvent.Resumed _ -> Optional.of(RESUMED);
                case TicketEvent.Resolved _ -> Optional.of(RESOLVED);
                case TicketEvent.Reopened _ -> Optional.of(REOPENED);
                case TicketEvent.Rated _ -> Optional.of(RATED);
                case TicketEvent.SlaWarned _ -> Optional.of(SLA_WARNED);
                case TicketEvent.ResponseMissed _ -> Optional.of(RESPONSE_MISSED);
                case TicketEvent.ReplyMissed _ -> Optional.of(REPLY_MISSED);
                case TicketEvent.ResolutionMissed _ -> Optional.of(RESOLUTION_MISSED);
                case TicketEvent.Edited _,
                        TicketEvent.Mentioned _,
                        TicketEvent.Progressed _,
                        TicketEvent.Closed _,
                        TicketEvent.Merged _,
                        TicketEvent.Unmerged _,
                        TicketEvent.Repromised _,
                        TicketEvent.ResponseWarned _,
                        TicketEvent.ReplyWarned _,
                        TicketEvent.LinkReposted _,
                        TicketEvent.Deleted _ ->
                        Optional.empty();
            };
        }
    }
}

package io.uplink.domain.outreach.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody is told; each person may switch each of them off. */
public enum NotificationKind {
    /** A ticket is yours to work. */
    ASSIGNED,
    /** A ticket waits for somebody of your team. */
    TEAM_ASSIGNED,
    /** The customer wrote on a ticket of yours. */
    CUSTOMER_REPLIED,
    /** A colleague named you in a note. */
    MENTIONED,
    /** Time runs out on a ticket of yours. */
    SLA_WARNED,
    /** A promise of a ticket that you answer for was broken. */
    SLA_BREACHED,
    /** A ticket went a step up, to you. */
    ESCALATED,
    /** A ticket of yours was not done after all. */
    REOPENED,
    /** The day of a branch that you answer for. */
    DAILY_SUMMARY,
    /** A day of a paybill that you can prove is not proven. */
    UNPROVEN_DAY,
    /** Somebody who may become a customer is to be asked again, by you. */
    LEAD_DUE;

    /** As stored and sent: {@code customer-replied}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NotificationKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny();
    }
}

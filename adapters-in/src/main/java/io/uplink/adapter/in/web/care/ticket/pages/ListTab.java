package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.application.care.ticket.port.TicketQueries.Counts;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The views over the list; filters narrow whichever is open. */
enum ListTab {
    MINE,
    MY_TEAMS,
    OPEN,
    OVERDUE,
    AT_RISK,
    UNASSIGNED,
    RESOLVED,
    CLOSED,
    ALL;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ListTab> ofCode(String code) {
        return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findAny();
    }

    /** What is done is looked at by when; what is owed by what is due. */
    Sort usualSort() {
        return switch (this) {
            case MINE, MY_TEAMS, OPEN, OVERDUE, AT_RISK, UNASSIGNED -> Sort.SLA;
            case RESOLVED, CLOSED, ALL -> Sort.NEWEST;
        };
    }

    String label(TicketMessages words) {
        return switch (this) {
            case MINE -> words.myOpen();
            case MY_TEAMS -> words.myTeams();
            case OPEN -> words.allOpen();
            case OVERDUE -> words.overdue();
            case AT_RISK -> words.atRisk();
            case UNASSIGNED -> words.unassigned();
            case RESOLVED -> words.resolvedTab();
            case CLOSED -> words.closedTab();
            case ALL -> words.allTab();
        };
    }

    /** Negative where nobody counts: all that was ever resolved says nothing. */
    long count(Counts counts) {
        return switch (this) {
            case MINE -> counts.mine();
            case MY_TEAMS -> counts.myTeams();
            case OPEN -> counts.open();
            case OVERDUE -> counts.overdue();
            case AT_RISK -> counts.atRisk();
            case UNASSIGNED -> counts.unassigned();
            case RESOLVED, CLOSED, ALL -> -1;
        };
    }

    /** What the address asks for; without a view it is what is owed. */
    Filter narrowed(Filter asked) {
        return this == OPEN && asked.states().isEmpty() ? asked.in(Filter.UNRESOLVED) : asked;
    }
}

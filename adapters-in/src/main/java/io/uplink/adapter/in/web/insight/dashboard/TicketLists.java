package io.uplink.adapter.in.web.insight.dashboard;

import io.uplink.adapter.in.web.insight.dashboard.DashboardView.Counted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lists behind the numbers, each of exactly the tickets that its number counts.
 *
 * @param open whether the reader may open them, and would find in them what the numbers count
 * @param since the first day of the period
 */
record TicketLists(boolean open, Optional<UUID> branch, LocalDate today, LocalDate since) {

    private static final String ALL = "view=all";

    Counted counted(String text, String query) {
        return new Counted(text, list(query));
    }

    /** What the address of a list asks for; nothing if it is not to be opened. */
    String list(String query) {
        return open ? query + branch.map(id -> "&branch=" + id).orElse("") : "";
    }

    String openedFrom(LocalDate day) {
        return ALL + "&openedFrom=" + day;
    }

    String resolvedFrom(LocalDate day) {
        return ALL + "&resolvedFrom=" + day;
    }

    String openedOn(LocalDate day) {
        return openedFrom(day) + "&openedUntil=" + day;
    }

    String resolvedOn(LocalDate day) {
        return resolvedFrom(day) + "&resolvedUntil=" + day;
    }

    String owedOn(LocalDate day) {
        return ALL + "&owedOn=" + day;
    }

    /** Opened in the period, with the clock as the code says. */
    String promised(String clock) {
        return openedFrom(since) + "&clock=" + clock;
    }

    String promisedBy(UUID team, String clock) {
        return promised(clock) + "&team=" + team;
    }

    /** Resolved in the period, in a time that is known. */
    String timed() {
        return resolvedFrom(since) + "&clock=timed";
    }

    String rated() {
        return ALL + "&ratedFrom=" + since;
    }

    String about(String category) {
        return openedFrom(since) + "&category=" + category;
    }

    String aboutOthers(List<String> categories) {
        return openedFrom(since) + "&notCategory=" + String.join(",", categories);
    }

    LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.TemplateData;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Day;
import java.util.List;
import java.util.Locale;

/**
 * What the page shows.
 *
 * @param maySeeTickets whether numbers may be links
 * @param mayOpen whether the reader may take a call
 * @param since the first day of the period, as an address takes it
 */
@TemplateData
public record DashboardView(
        String greeting,
        String today,
        int days,
        List<Integer> periods,
        String branch,
        boolean maySeeTickets,
        boolean mayOpen,
        List<NumberLine> numbers,
        List<NeedLine> needs,
        Quality quality,
        List<TeamLine> teams,
        List<CategoryLine> categories,
        DashboardChart chart,
        List<DayLine> table,
        String since) {

    /**
     * One of the numbers on top.
     *
     * @param query of the list that it counts
     * @param tone {@code bad}, {@code warn} or none
     */
    @TemplateData
    public record NumberLine(
            String query, String tone, String icon, String label, int value, String detail) {}

    /** Percentages as read; empty where nothing was promised, nothing resolved, nothing rated. */
    @TemplateData
    public record Quality(
            String response,
            String responseTrend,
            String resolution,
            String resolutionTrend,
            String median,
            String mean,
            String rating) {}

    /**
     * A ticket to look at.
     *
     * @param kind of SLA state: {@code late}, {@code risk}, {@code ok} or {@code none}
     * @param used share of its time that has passed, in percent
     */
    @TemplateData
    public record NeedLine(
            String id,
            String subject,
            String customer,
            String area,
            String priority,
            String kind,
            String sla,
            long used,
            String assignee,
            String firstName,
            String initials) {}

    /**
     * A team's promises.
     *
     * @param percent as it is read; {@code kept} is the same for the bar
     * @param below whether it misses the target of 90 percent
     */
    @TemplateData
    public record TeamLine(
            String id, String name, double kept, String percent, int met, int all, boolean below) {}

    /** A category's share; {@code key} is empty for the others together. */
    @TemplateData
    public record CategoryLine(String key, String name, int opened, long percent) {}

    /** A row of the chart's table. */
    @TemplateData
    public record DayLine(String day, int opened, int resolved, int openAtEnd) {

        static DayLine of(Day day, Locale locale) {
            return new DayLine(
                    DashboardChart.label(day.day(), locale),
                    day.opened(),
                    day.resolved(),
                    day.openAtEnd());
        }
    }
}

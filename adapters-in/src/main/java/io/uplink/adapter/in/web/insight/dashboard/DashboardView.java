package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.TemplateData;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Day;
import java.util.List;
import java.util.Locale;

/**
 * What the page shows.
 *
 * @param maySeeTickets whether what needs somebody may be opened
 * @param mayOpen whether the reader may take a call
 * @param unproven days of paybills that wait to be proven, for who can prove them
 * @param trust in the backups, for who operates Uplink
 * @param alarm about the activity log, for who may read it; empty if all is well
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
        TrustLine trust,
        String alarm,
        String unproven) {

    /**
     * Whether the backups can be restored.
     *
     * @param sentence empty for readers who have nothing to do with that
     */
    @TemplateData
    public record TrustLine(String sentence, boolean good) {}

    /**
     * A number as it is read.
     *
     * @param list what the list of that which it counts asks for; empty if there is none to open
     */
    @TemplateData
    public record Counted(String text, String list) {

        static final Counted NONE = new Counted("", "");

        static Counted words(String text) {
            return new Counted(text, "");
        }
    }

    /**
     * One of the numbers on top.
     *
     * @param list of what it counts
     * @param tone {@code bad}, {@code warn} or none
     */
    @TemplateData
    public record NumberLine(
            String list,
            String tone,
            String icon,
            String label,
            int value,
            List<Counted> details) {}

    /** How promises were kept; a number is empty where nothing was resolved or rated. */
    @TemplateData
    public record Quality(
            Promises response, Promises resolution, Counted median, Counted mean, Counted rating) {}

    /** One kind of promise; texts are empty where nothing was promised. */
    @TemplateData
    public record Promises(Counted percent, Counted met, Counted missed, String trend) {}

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
            String name, double kept, Counted percent, Counted met, Counted all, boolean below) {}

    /** A category's share, or that of all the others together. */
    @TemplateData
    public record CategoryLine(String name, Counted opened, long percent) {}

    /** A row of the chart's table. */
    @TemplateData
    public record DayLine(String day, Counted opened, Counted resolved, Counted openAtEnd) {

        static DayLine of(Day day, TicketLists lists, Locale locale) {
            return new DayLine(
                    DashboardChart.label(day.day(), locale),
                    counted(day.opened(), lists.list(lists.openedOn(day.day()))),
                    counted(day.resolved(), lists.list(lists.resolvedOn(day.day()))),
                    counted(day.openAtEnd(), lists.list(lists.owedOn(day.day()))));
        }

        private static Counted counted(int number, String list) {
            return new Counted(Integer.toString(number), list);
        }
    }
}

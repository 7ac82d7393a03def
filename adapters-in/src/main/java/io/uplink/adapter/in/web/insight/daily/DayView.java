package io.uplink.adapter.in.web.insight.daily;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A day of a branch.
 *
 * @param day as a form holds it; empty where there is no branch
 * @param mayManage whether the reader may set the hours
 */
@TemplateData
public record DayView(List<Choice> branches, String day, List<Card> cards, boolean mayManage) {

    /** A branch to choose. */
    @TemplateData
    public record Choice(String id, String name, boolean chosen) {}

    /**
     * One summary.
     *
     * @param outcome {@code now}, {@code sent}, {@code empty} or {@code skipped}
     * @param since empty where nothing was counted
     */
    @TemplateData
    public record Card(
            String title,
            String outcome,
            String since,
            List<Figure> figures,
            List<Line> urgent,
            int moreUrgent,
            List<Line> others,
            int moreOthers,
            List<Line> resolvers,
            List<Part> parts) {}

    /** A number with its name. */
    @TemplateData
    public record Figure(String name, int value, boolean bad) {}

    /** A ticket or a person, and how many days or tickets. */
    @TemplateData
    public record Line(String number, String text, boolean critical, boolean overdue, int count) {}

    /** What another area says. */
    @TemplateData
    public record Part(String title, List<String> lines) {}
}

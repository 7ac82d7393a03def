package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.TemplateData;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Day;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars for what came and went each day, a line for what was owed at its end, as numbers of an SVG
 * of 760 by 224 units: drawn by the server, so that a phone needs no library for it.
 *
 * @param line the points of the line, as an SVG polyline takes them
 * @param dot where the line ends
 */
@TemplateData
public record DashboardChart(List<Grid> grid, List<Bar> bars, String line, Dot dot) {

    private static final int LEFT = 34;
    private static final int RIGHT = 726;
    private static final int TOP = 12;
    private static final int BOTTOM = 188;
    private static final int STEPS = 4;

    /** As many labels as fit under the bars without touching. */
    private static final int MOST_LABELS = 7;

    /** A line of the grid with the value on each side. */
    @TemplateData
    public record Grid(int y, int text, int left, int right) {}

    /**
     * The two bars of a day.
     *
     * @param label empty where there is no room for one
     * @param openedList of those that the first counts; empty if there is none to open
     */
    @TemplateData
    public record Bar(
            String openedX,
            String openedY,
            String openedHeight,
            String resolvedX,
            String resolvedY,
            String resolvedHeight,
            String width,
            String middle,
            String label,
            String title,
            String openedList,
            String resolvedList) {}

    /** The last point of the line. */
    @TemplateData
    public record Dot(String x, String y) {}

    static DashboardChart of(List<Day> days, TicketLists lists, Locale locale) {
        var most = scale(days.stream().mapToInt(d -> Math.max(d.opened(), d.resolved())).max());
        var mostOwed = scale(days.stream().mapToInt(Day::openAtEnd).max());
        var slot = (double) (RIGHT - LEFT) / Math.max(1, days.size());
        var every = (days.size() + MOST_LABELS - 1) / MOST_LABELS;
        var bars = new ArrayList<Bar>();
        var points = new StringBuilder();
        var dot = new Dot("0", "0");
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var from = LEFT + i * slot;
            bars.add(bar(day, from, slot, most, i % every == 0, lists, locale));
            dot = new Dot(units(from + slot / 2), units(y(day.openAtEnd(), mostOwed)));
            points.append(dot.x()).append(',').append(dot.y()).append(' ');
        }
        return new DashboardChart(grid(most, mostOwed), bars, points.toString().strip(), dot);
    }

    private static Bar bar(
            Day day,
            double from,
            double slot,
            int most,
            boolean labelled,
            TicketLists lists,
            Locale locale) {
        var width = slot * 0.36;
        var openedY = y(day.opened(), most);
        var resolvedY = y(day.resolved(), most);
        var label = label(day.day(), locale);
        return new Bar(
                units(from + slot * 0.12),
                units(openedY),
                units(BOTTOM - openedY),
                units(from + slot * 0.52),
                units(resolvedY),
                units(BOTTOM - resolvedY),
                units(width),
                units(from + slot / 2),
                labelled ? label : "",
                label,
                lists.list(lists.openedOn(day.day())),
                lists.list(lists.resolvedOn(day.day())));
    }

    private static List<Grid> grid(int most, int mostOwed) {
        var grid = new ArrayList<Grid>();
        for (var step = 0; step <= STEPS; step++) {
            var y = BOTTOM - (BOTTOM - TOP) * step / STEPS;
            grid.add(new Grid(y, y + 4, most * step / STEPS, mostOwed * step / STEPS));
        }
        return grid;
    }

    static String label(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    private static double y(int value, int most) {
        return BOTTOM - (double) (BOTTOM - TOP) * value / most;
    }

    /** The next number that divides well into the grid. */
    private static int scale(java.util.OptionalInt most) {
        var wanted = Math.max(STEPS, most.orElse(0));
        var unit = 1;
        while (true) {
            for (var factor : new int[] {4, 8, 12, 20, 40}) {
                if ((long) factor * unit >= wanted) {
                    return factor * unit;
                }
            }
            unit *= 10;
        }
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.sla.ComplianceReader.KeptView;
import io.uplink.adapter.in.web.care.sla.ComplianceReader.LineView;
import io.uplink.domain.shared.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Three bars for each group: how many of a hundred first answers, replies and resolutions came in
 * time, as numbers of an SVG of 760 by 224 units drawn by the server. The table says the same.
 */
@TemplateData
public record ComplianceChart(List<Grid> grid, List<Bar> bars, List<Label> labels) {

    private static final int LEFT = 34;
    private static final int RIGHT = 750;
    private static final int TOP = 12;
    private static final int BOTTOM = 188;
    private static final int STEPS = 4;

    /** As many groups as can be told apart on a phone; the table has them all. */
    private static final int MOST_GROUPS = 12;

    /** What a letter of a label takes, and what stays free between two labels. */
    private static final double LETTER = 6.4;

    private static final double GAP = 6;

    /** A line of the grid with its share. */
    @TemplateData
    public record Grid(int y, int text, int percent) {}

    /** A bar. */
    @TemplateData
    public record Bar(String kind, String x, String y, String width, String height, String title) {}

    /** What stands under a group. */
    @TemplateData
    public record Label(String x, String text) {}

    static ComplianceChart of(List<LineView> groups) {
        var shown = groups.stream().limit(MOST_GROUPS).toList();
        var bars = new ArrayList<Bar>();
        var labels = new ArrayList<Label>();
        var slot = (double) (RIGHT - LEFT) / Math.max(1, shown.size());
        var width = Math.min(28, slot * 0.24);
        for (var i = 0; i < shown.size(); i++) {
            var group = shown.get(i);
            var middle = LEFT + (i + 0.5) * slot;
            add(bars, "b1", middle - 1.5 * width, width, group.response(), group.name());
            add(bars, "b3", middle - 0.5 * width, width, group.reply(), group.name());
            add(bars, "b2", middle + 0.5 * width, width, group.resolution(), group.name());
            labels.add(
                    new Label(
                            units(middle), shortened(group.name(), (int) ((slot - GAP) / LETTER))));
        }
        return new ComplianceChart(shares(), bars, labels);
    }

    private static void add(
            List<Bar> bars, String kind, double x, double width, KeptView kept, String name) {
        if (!kept.percent().isEmpty()) {
            var height = (BOTTOM - TOP) * kept.whole() / 100;
            bars.add(
                    new Bar(
                            kind,
                            units(x + 1),
                            units(BOTTOM - height),
                            units(width - 2),
                            units(height),
                            name + " " + kept.percent()));
        }
    }

    private static List<Grid> shares() {
        var grid = new ArrayList<Grid>();
        for (var step = 0; step <= STEPS; step++) {
            var y = BOTTOM - (BOTTOM - TOP) * step / STEPS;
            grid.add(new Grid(y, y + 4, 100 * step / STEPS));
        }
        return grid;
    }

    private static String shortened(String name, int letters) {
        return Cut.count(name) <= letters ? name : Cut.to(name, letters - 1).strip() + "…";
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package io.uplink.adapter.in.web.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.insight.dashboard.port.DashboardQueries.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DashboardChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final TicketLists LISTS =
            new TicketLists(true, Optional.empty(), MONDAY, MONDAY);

    @Test
    void theHighestBarStaysUnderTheTopOfTheGrid() {
        var chart = DashboardChart.of(List.of(new Day(MONDAY, 77, 60, 238)), LISTS, Locale.ENGLISH);

        assertThat(chart.grid().getLast().left()).isEqualTo(80);
        assertThat(chart.grid().getLast().right()).isEqualTo(400);
        assertThat(Double.parseDouble(chart.bars().getFirst().openedY())).isBetween(12.0, 20.0);
    }

    @Test
    void daysWithoutTicketsDrawNoBar() {
        var chart = DashboardChart.of(List.of(new Day(MONDAY, 0, 0, 0)), LISTS, Locale.ENGLISH);

        assertThat(chart.bars().getFirst().openedHeight()).isEqualTo("0.0");
        assertThat(chart.grid())
                .extracting(DashboardChart.Grid::left)
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void ninetyDaysHaveNoMoreLabelsThanFit() {
        var days =
                IntStream.range(0, 90).mapToObj(i -> new Day(MONDAY.plusDays(i), i, i, i)).toList();

        var labels =
                DashboardChart.of(days, LISTS, Locale.ENGLISH).bars().stream()
                        .filter(bar -> !bar.label().isEmpty())
                        .toList();

        assertThat(labels).hasSizeLessThanOrEqualTo(7).hasSizeGreaterThan(4);
        assertThat(labels.getFirst().label()).isEqualTo("2 Nov");
    }

    @Test
    void aBarOpensTheListOfItsDay() {
        var bar =
                DashboardChart.of(List.of(new Day(MONDAY, 3, 2, 1)), LISTS, Locale.ENGLISH)
                        .bars()
                        .getFirst();

        assertThat(bar.resolvedList())
                .isEqualTo("view=all&resolvedFrom=2026-11-02&resolvedUntil=2026-11-02");
    }

    @Test
    void aReaderWhoMayNotOpenTheListGetsNoAddressOfIt() {
        var lists = new TicketLists(false, Optional.empty(), MONDAY, MONDAY);

        assertThat(lists.counted("3 open", "view=open").list()).isEmpty();
    }
}

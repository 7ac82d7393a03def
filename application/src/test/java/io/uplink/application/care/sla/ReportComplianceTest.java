package io.uplink.application.care.sla;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.sla.port.ComplianceQueries;
import io.uplink.application.care.sla.port.ComplianceQueries.By;
import io.uplink.application.shared.MovableClock;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportComplianceTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    private final List<ComplianceQueries.Question> asked = new ArrayList<>();
    private final ReportCompliance report =
            new ReportCompliance(
                    (_, question) -> {
                        asked.add(question);
                        return List.of();
                    },
                    MovableClock.at("2026-03-12T06:00:00Z"));

    @Test
    void daysAreWholeDaysOfTheHeadOffice() {
        report.execute(anAdmin(), input("2026-03-01", "2026-03-02"));

        assertThat(asked)
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.from()).isEqualTo("2026-02-28T21:00:00Z");
                    assertThat(question.until()).isEqualTo("2026-03-02T21:00:00Z");
                });
    }

    @Test
    void aYearIsTheMostAndTimeRunsForwards() {
        report.execute(anAdmin(), input("2025-03-01", "2026-03-01"));

        refused("2025-03-01", "2026-03-02", "from", "report.too-long");
        refused("2026-03-02", "2026-03-01", "until", "report.backwards");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoMayNotReadReportsReadsNone() {
        assertThatThrownBy(() -> report.execute(nobodySpecial(), input("2026-03-01", "2026-03-02")))
                .hasMessage("access.denied");
        assertThat(asked).isEmpty();
    }

    private void refused(String from, String until, String field, String code) {
        assertThatThrownBy(() -> report.execute(anAdmin(), input(from, until)))
                .satisfies(refused ->
                        assertThat(((Invalid) ((DomainException) refused).error()).faults())
                                .containsExactly(new Invalid.Fault(field, code)));
    }

    private static ReportCompliance.Input input(String from, String until) {
        return new ReportCompliance.Input(
                By.BRANCH,
                LocalDate.parse(from),
                LocalDate.parse(until),
                NAIROBI,
                Optional.empty());
    }
}

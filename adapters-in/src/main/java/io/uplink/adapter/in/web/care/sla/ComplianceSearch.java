package io.uplink.adapter.in.web.care.sla;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.care.sla.ReportCompliance;
import io.uplink.application.care.sla.port.ComplianceQueries.By;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import io.uplink.domain.shared.id.BranchId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which tickets to report of, as typed or linked; days are whole days of the head office. */
public class ComplianceSearch {

    /** Up to and including today. */
    private static final int USUAL_DAYS = 30;

    @RestQuery Optional<String> by = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();

    ReportCompliance.Input read(LocalDate today, ZoneId zone) {
        var faults = new Faults();
        var group = faults.collect(this::by);
        var first = faults.collect(() -> day("from", from, today.minusDays(USUAL_DAYS - 1L)));
        var last = faults.collect(() -> day("until", until, today));
        var place = SearchFields.id(faults, "branch", branch, BranchId::new);
        faults.refuse();
        return new ReportCompliance.Input(
                group.orElseThrow(), first.orElseThrow(), last.orElseThrow(), zone, place);
    }

    /** As it was asked, or as it usually is; for showing the form again. */
    Map<String, String> typed(LocalDate today) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("by", SearchFields.given(by).orElse(By.BRANCH.code()));
        typed.put(
                "from",
                SearchFields.given(from).orElse(today.minusDays(USUAL_DAYS - 1L).toString()));
        typed.put("until", SearchFields.given(until).orElse(today.toString()));
        typed.put("branch", SearchFields.plain(branch));
        return typed;
    }

    private By by() {
        return SearchFields.given(by)
                .map(code -> By.ofCode(code).orElseThrow(() -> Invalid.of("by", "choice.unknown")))
                .orElse(By.BRANCH);
    }

    private static LocalDate day(String field, Optional<String> typed, LocalDate usual) {
        try {
            return SearchFields.given(typed).map(Moments::day).orElse(usual);
        } catch (DateTimeException unreadable) {
            throw Invalid.of(field, "date.unreadable");
        }
    }
}

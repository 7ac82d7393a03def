package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.ComplianceQueries;
import io.uplink.application.care.sla.port.ComplianceQueries.By;
import io.uplink.application.care.sla.port.ComplianceQueries.Line;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Says how promises were kept, for the tickets that a reader may see. */
@UseCase
public final class ReportCompliance {

    /** A year: more is read from the tables of a data warehouse, not while people wait. */
    public static final int MOST_DAYS = 366;

    /**
     * Which tickets, and grouped by what.
     *
     * @param from the first day of the opening
     * @param until the last one, which belongs to it
     * @param zone whose midnights divide the days
     * @param branch one outside the reader's reach simply counts nothing
     */
    public record Input(
            By by, LocalDate from, LocalDate until, ZoneId zone, Optional<BranchId> branch) {}

    private final ComplianceQueries queries;
    private final InstantSource clock;

    public ReportCompliance(ComplianceQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The whole first, then the groups. */
    public List<Line> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.REPORTS_VIEW);
        var faults = new Faults();
        if (input.until().isBefore(input.from())) {
            faults.add("until", "report.backwards");
        } else if (input.from().plusDays(MOST_DAYS).isBefore(input.until().plusDays(1))) {
            faults.add("from", "report.too-long");
        }
        faults.refuse();
        return queries.read(
                new ComplianceQueries.Scope(reach, actor.requirePerson(), clock.instant()),
                new ComplianceQueries.Question(
                        input.by(),
                        input.from().atStartOfDay(input.zone()).toInstant(),
                        input.until().plusDays(1).atStartOfDay(input.zone()).toInstant(),
                        input.branch()));
    }
}

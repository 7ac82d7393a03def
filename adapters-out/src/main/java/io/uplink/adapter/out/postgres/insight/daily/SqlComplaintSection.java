package io.uplink.adapter.out.postgres.insight.daily;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.daily.port.SummarySection;
import io.uplink.domain.insight.daily.DailySummary.Section;
import io.uplink.domain.insight.daily.DailySummary.Words;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Complaints that came in or wait beyond their time. */
@ApplicationScoped
class SqlComplaintSection implements SummarySection {

    private static final String COUNT =
            """
            select (select count(*) from complaint
                     where branch_id = $1 and received_at >= $2::timestamptz) as received,
                   (select count(*) from complaint
                     where branch_id = $1 and settled_at is null
                       and resolve_by < $3::timestamptz) as late
            """;

    private final Sql sql;

    SqlComplaintSection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Section> of(BranchId branch, Instant since, Instant now) {
        return sql.one(
                        COUNT,
                        Tuple.of(branch.value(), Sql.at(since), Sql.at(now)),
                        row -> lines(row.getInteger("received"), row.getInteger("late")))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Section(new Words("Complaints", "Malalamiko"), lines));
    }

    private static List<Words> lines(int received, int late) {
        var lines = new ArrayList<Words>();
        if (received > 0) {
            lines.add(new Words(received + " new", "Mapya " + received));
        }
        if (late > 0) {
            lines.add(new Words(late + " overdue", "Yaliyochelewa " + late));
        }
        return lines;
    }
}

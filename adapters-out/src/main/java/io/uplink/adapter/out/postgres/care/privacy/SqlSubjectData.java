package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.privacy.port.SubjectData;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One statement a piece, outside units of work: what is handed out may take its time. */
@ApplicationScoped
class SqlSubjectData implements SubjectData {

    private static final String RECORDS =
            "select unnest(%s) as id".formatted(CustomerRecords.of("$1"));

    private final Sql sql;

    SqlSubjectData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<CustomerId> records(CustomerId customer) {
        return new LinkedHashSet<>(
                sql.list(
                        RECORDS,
                        Tuple.of(customer.value()),
                        row -> new CustomerId(row.getUUID("id"))));
    }

    @Override
    public List<Line> piece(
            Section section, Set<CustomerId> records, Optional<UUID> after, int most) {
        return sql.list(
                SubjectSql.piece(section),
                Tuple.tuple()
                        .addValue(records.stream().map(Id::value).toArray(UUID[]::new))
                        .addValue(after.orElse(null))
                        .addValue(most),
                SqlSubjectData::line);
    }

    private static Line line(Row row) {
        var values = new LinkedHashMap<String, String>();
        for (var column = 0; column < row.size(); column++) {
            var name = row.getColumnName(column);
            if (!name.equals("id")) {
                values.put(name, text(row.getValue(column)));
            }
        }
        return new Line(row.getUUID("id"), values);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case OffsetDateTime at -> at.toInstant().toString();
            default -> value.toString();
        };
    }
}

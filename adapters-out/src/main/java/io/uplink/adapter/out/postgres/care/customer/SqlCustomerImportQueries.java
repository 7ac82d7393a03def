package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.customer.port.CustomerImportQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.shared.Invalid.Fault;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports for their pages, one statement each. */
@ApplicationScoped
class SqlCustomerImportQueries implements CustomerImportQueries {

    private static final String LATEST =
            """
            select i.id, i.file_name, i.state, i.created_name, i.created_at, i.rows_read,
                   (select count(*) from customer_import_row r
                     where r.import_id = i.id and r.state = 'imported')::integer as imported
              from customer_import i
            """;

    private static final String SHEET =
            """
            select (%1$s where i.id = o.id) as one, b.name as branch_name,
                   (select coalesce(json_object_agg(n.state, n.rows), '{}')
                      from (select state, count(*) as rows from customer_import_row
                             where import_id = o.id group by state) n) as counts,
                   (select coalesce(json_agg(s.cells), '[]')
                      from (select cells from customer_import_row
                             where import_id = o.id and state = 'ready'
                             order by row_number limit 5) s) as samples,
                   (select coalesce(json_agg(f), '[]')
                      from (select row_number as row, cells, faults from customer_import_row
                             where import_id = o.id and state in ('faulty', 'duplicate')
                             order by row_number limit 50) f) as refused
              from customer_import o
              join branch b on b.id = o.branch_id
            """
                    .formatted(ImportSql.ONE);

    private static final String REFUSED =
            """
            select row_number as row, cells::text, faults::text from customer_import_row
             where import_id = $1 and row_number > $2 and state in ('faulty', 'duplicate')
             order by row_number limit $3
            """;

    private static final int SCREEN = 20;

    private final Sql sql;

    SqlCustomerImportQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Brief> latest(Scope scope) {
        var where = within(scope, "i");
        return sql.list(
                LATEST + where + " order by i.created_at desc, i.id desc limit " + SCREEN,
                where.arguments(),
                row ->
                        new Brief(
                                row.getUUID("id"),
                                row.getString("file_name"),
                                CustomerImport.State.ofCode(row.getString("state")),
                                row.getString("created_name"),
                                Sql.instant(row, "created_at"),
                                row.getInteger("rows_read"),
                                row.getInteger("imported")));
    }

    @Override
    public Optional<Sheet> sheet(Scope scope, UUID id) {
        var where = within(scope, "o").and("o.id = ?", id);
        return sql.one(SHEET + where, where.arguments(), SqlCustomerImportQueries::sheet);
    }

    @Override
    public List<Refused> refused(UUID id, int after, int most) {
        return sql.list(
                REFUSED,
                Tuple.of(id, after, most),
                row ->
                        new Refused(
                                row.getInteger("row"),
                                ImportSql.cells(row.getString("cells")),
                                faults(row.getString("faults"))));
    }

    private static Where within(Scope scope, String table) {
        var reader = scope.reader();
        var me = reader.id().value();
        return switch (scope.reach()) {
            case ALL -> new Where().and(table + ".id is not null");
            case BRANCH ->
                    new Where()
                            .and(
                                    "%1$s.branch_id = any(?) or %1$s.created_by = ?"
                                            .formatted(table),
                                    CustomerConditions.values(reader.branches()),
                                    me);
            case TEAM, OWN -> new Where().and(table + ".created_by = ?", me);
        };
    }

    private static Sheet sheet(Row row) {
        var counts = new HashMap<String, Integer>();
        row.getJsonObject("counts")
                .forEach(count ->
                        counts.put(count.getKey(), ((Number) count.getValue()).intValue()));
        return new Sheet(
                ImportSql.read(row.getString("one")),
                row.getString("branch_name"),
                counts,
                row.getJsonArray("samples").stream()
                        .map(cells -> ImportSql.cells(((JsonObject) cells).encode()))
                        .toList(),
                row.getJsonArray("refused").stream()
                        .map(refused -> refused((JsonObject) refused))
                        .toList());
    }

    private static Refused refused(JsonObject row) {
        return new Refused(
                row.getInteger("row"),
                ImportSql.cells(row.getJsonObject("cells").encode()),
                faults(row.getJsonArray("faults").encode()));
    }

    private static List<Fault> faults(String json) {
        return List.of(StoredJson.read(json, Fault[].class));
    }
}

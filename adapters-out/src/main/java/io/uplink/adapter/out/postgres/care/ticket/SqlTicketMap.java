package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketMap;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Narrows as the lists do, so that a ticket is on the map where it is in the list. */
@ApplicationScoped
class SqlTicketMap implements TicketMap {

    private final Sql sql;

    SqlTicketMap(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Area read(Scope scope, Filter filter, int most) {
        var placed = TicketListSql.placed(scope, filter, most + 1);
        var spots = sql.list(placed.sql(), placed.arguments(), SqlTicketMap::spot);
        var without = TicketListSql.unplaced(scope, filter);
        var unplaced =
                sql.one(without.sql(), without.arguments(), row -> row.getInteger("unplaced"))
                        .orElse(0);
        var more = spots.size() > most;
        return new Area(more ? spots.subList(0, most) : spots, more, unplaced);
    }

    private static Spot spot(Row row) {
        return new Spot(
                new TicketId(row.getUUID("id")),
                row.getString("number"),
                row.getString("subject"),
                row.getString("area"),
                TicketState.Kind.ofCode(row.getString("state")),
                Priority.ofCode(row.getString("priority")),
                row.getBoolean("overdue"),
                row.getBoolean("at_risk"),
                Optional.ofNullable(row.getString("assignee")),
                row.getDouble("latitude"),
                row.getDouble("longitude"));
    }
}

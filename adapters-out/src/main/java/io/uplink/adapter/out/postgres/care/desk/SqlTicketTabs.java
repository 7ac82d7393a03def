package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.care.ticket.TicketCounts;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.desk.port.TicketTabs;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.domain.care.desk.Audience.Reader;
import jakarta.inject.Singleton;

/** The counts stand beside each view, and alone where nobody kept one. */
@Singleton
class SqlTicketTabs implements TicketTabs {

    private final Sql sql;
    private final SqlSavedViewRepository views;
    private final String select;

    SqlTicketTabs(Sql sql, SqlSavedViewRepository views) {
        this.sql = sql;
        this.views = views;
        // The views come first, for they are read by place; a left join keeps their order.
        select =
                """
                select v.*, c.*
                  from (%s) c
                  left join (select m.*, row_number() over () as place from (%s) m) v on true
                 order by v.place
                """
                        .formatted(TicketCounts.select(5), views.menu());
    }

    @Override
    public Tabs over(Scope scope, Reader reader) {
        var rows = sql.list(select, TicketCounts.arguments(DeskSql.of(reader), scope), row -> row);
        return new Tabs(
                TicketCounts.read(rows.getFirst()),
                views.menu(rows.stream().filter(row -> row.getUUID("id") != null).toList()));
    }
}

package io.uplink.bootstrap.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One outage with some of the houses that it took off the net. */
final class RelationRows {

    private static final int HOUSES = 3;

    /** The branch with the most to do about connections, the longest waiting ticket first. */
    private static final String OWED =
            """
            select t.id
              from ticket t
             where t.state in ('open', 'in-progress') and t.category = 'connectivity'
               and t.branch_id = (select q.branch_id from ticket q
                                   where q.state in ('open', 'in-progress')
                                     and q.category = 'connectivity'
                                   group by q.branch_id
                                   order by count(*) desc, q.branch_id limit 1)
             order by t.opened_at, t.id
             limit ?
            """;

    private static final String RELATION =
            """
            insert into ticket_relation (id, kind, from_id, to_id, made_by, made_at)
            values (?, 'parent', ?, ?, ?, now())
            """;

    private final Connection connection;
    private final UUID by;

    RelationRows(Connection connection, Crew crew) {
        this.connection = connection;
        by = crew.of("manager", 0).getFirst().id().value();
    }

    void store() throws SQLException {
        var owed = owed();
        try (var insert = connection.prepareStatement(RELATION)) {
            for (var i = 1; i < owed.size(); i++) {
                insert.setObject(1, Crew.id(9, i));
                insert.setObject(2, owed.getFirst());
                insert.setObject(3, owed.get(i));
                insert.setObject(4, by);
                insert.executeUpdate();
            }
        }
    }

    private List<UUID> owed() throws SQLException {
        try (var query = connection.prepareStatement(OWED)) {
            query.setInt(1, HOUSES + 1);
            var owed = new ArrayList<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    owed.add(rows.getObject(1, UUID.class));
                }
            }
            return owed;
        }
    }
}

package io.uplink.bootstrap.insight.dashboard;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A branch that no other test knows, with a customer and tickets as a test says them. */
public final class BranchOfTickets {

    private final Sql sql;
    private final Ids ids;
    private final Instant now;
    private final UUID branch;
    private final UUID customer;
    private final UUID team;

    /** From whose moment the tickets' moments are told. */
    public BranchOfTickets(Sql sql, Ids ids, Instant now) {
        this.sql = sql;
        this.ids = ids;
        this.now = now;
        branch = ids.next();
        customer = ids.next();
        team = ids.next();
        var code = branch.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(branch, code, "Branch " + code));
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(team, "Team " + code, branch));
        sql.change(
                """
                insert into ticket_category (key, label_en, label_sw, position)
                values ('counted', 'Counted', 'Iliyohesabiwa', 99) on conflict do nothing
                """,
                Tuple.tuple());
        sql.change(
                """
                insert into customer (id, account_number, name, status, branch_id, area,
                                      search_text, created_at, updated_at)
                values ($1, $2, 'Amina Hassan', 'active', $3, 'Kilimani', '', now(), now())
                """,
                Tuple.of(customer, "D" + code, branch));
    }

    public UUID id() {
        return branch;
    }

    public UUID customer() {
        return customer;
    }

    public Row ticket(String state, String openedAt) {
        return new Row(state).with("opened_at", openedAt);
    }

    /** A row of the table, with what a test says of it. */
    public final class Row {

        private final StringBuilder columns = new StringBuilder();
        private final StringBuilder values = new StringBuilder();
        private final String state;
        private String subject = "No internet";
        private String category = "counted";

        private Row(String state) {
            this.state = state;
        }

        /** A moment, as far from now as the interval says. */
        public Row with(String column, String interval) {
            return value(column, "timestamptz '" + now + "' + interval '" + interval + "'");
        }

        public Row value(String column, Object value) {
            columns.append(", ").append(column);
            values.append(", ").append(value);
            return this;
        }

        public Row subject(String text) {
            subject = text;
            return this;
        }

        public Row about(String key) {
            category = key;
            return this;
        }

        public Row ofTheTeam() {
            return value("team_id", "'" + team + "'");
        }

        public void store() {
            sql.change(
                    "insert into ticket (id, number, customer_id, branch_id, category, priority,"
                            + " subject, description, source, updated_at, state, state_since,"
                            + " last_entry_at"
                            + columns
                            + ") values ($1, $2, $3, $4, $7,"
                            + " 'high', $5, 'x', 'internal', now(), $6, now(), now()"
                            + values
                            + ")",
                    Tuple.of(
                            ids.next(),
                            "D-" + ids.next().toString().substring(9),
                            customer,
                            branch,
                            subject,
                            state,
                            category));
        }
    }
}

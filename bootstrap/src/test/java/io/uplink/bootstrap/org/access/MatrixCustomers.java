package io.uplink.bootstrap.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.vertx.sqlclient.Tuple;
import java.util.Locale;
import java.util.UUID;

/** Whom the people of the matrix serve. */
final class MatrixCustomers {

    private MatrixCustomers() {}

    static void customer(Sql sql, UUID id, String tail, UUID branch) {
        sql.run(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at, version)
                values ($1, $2, 'Matrix customer', 'active', $3, 'matrix', now(), now(), 1)
                """,
                Tuple.of(id, "MX-" + tail.toUpperCase(Locale.ROOT), branch));
        sql.run(
                """
                insert into customer_phone (customer_id, position, e164)
                values ($1, 0, '+254738000001')
                """,
                Tuple.of(id));
    }

    /** One that failed, so that it can be sent again. */
    static void message(Sql sql, UUID id, UUID customer, UUID ticket, UUID branch) {
        sql.run(
                """
                insert into message (id, dedupe_key, channel, template, recipient_kind,
                        recipient_id, recipient_name, phone, language, ticket_id, branch_id, body,
                        segments, state, created_at, expires_at, updated_at, version)
                values ($1, $2, 'sms', 'ticket_created', 'customer', $3, 'Matrix customer',
                        '+254738000001', 'en', $4, $5, 'Matrix', 1, 'failed', now(), now(), now(), 1)
                """,
                Tuple.of(id, "matrix:" + id, customer, ticket, branch));
    }
}

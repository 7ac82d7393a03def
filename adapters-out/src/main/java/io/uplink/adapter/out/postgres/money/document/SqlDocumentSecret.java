package io.uplink.adapter.out.postgres.money.document;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.document.port.DocumentSecret;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Made by the migration, the same for good; a key of one row is read as fast as it is kept. */
@ApplicationScoped
class SqlDocumentSecret implements DocumentSecret {

    private final Sql sql;

    SqlDocumentSecret(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String value() {
        return sql.one(
                        "select value from document_secret",
                        Tuple.tuple(),
                        row -> row.getString("value"))
                .orElseThrow(() -> new IllegalStateException("no secret of documents"));
    }
}

package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.ConsentSql;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.TextConsent;
import io.uplink.domain.outreach.message.Recipient;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SqlTextConsent implements TextConsent {

    private static final String REFUSES = "select " + ConsentSql.refusesTexts("$1") + " as refused";

    private final Sql sql;

    SqlTextConsent(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean refuses(Recipient recipient) {
        return recipient.kind() == Recipient.Kind.CUSTOMER
                && sql.one(REFUSES, Tuple.of(recipient.id()), row -> row.getBoolean("refused"))
                        .orElse(false);
    }
}

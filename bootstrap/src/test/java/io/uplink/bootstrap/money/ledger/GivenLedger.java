package io.uplink.bootstrap.money.ledger;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.domain.money.ledger.AccountCode;
import io.vertx.sqlclient.Tuple;

/** What tests of the books begin with. */
final class GivenLedger {

    private GivenLedger() {}

    /** Behind all that there are, of tests that ran before too. */
    static AccountCode newCode(Sql sql) {
        sql.run("create sequence if not exists test_account_code start 60000000", Tuple.tuple());
        return sql.one(
                        "select nextval('test_account_code')::text as code",
                        Tuple.tuple(),
                        row -> new AccountCode(row.getString("code")))
                .orElseThrow();
    }
}

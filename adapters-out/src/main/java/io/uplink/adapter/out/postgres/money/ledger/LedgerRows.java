package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Row;
import java.util.Currency;
import java.util.Optional;

/** What several statements about the books answer alike. */
final class LedgerRows {

    /** Of an account named {@code a}. */
    static final String ACCOUNT =
            """
            a.id as account_id, a.code, a.name, a.type, a.parent_id, a.heading, a.active, a.system,
            a.version
            """;

    private LedgerRows() {}

    static Account account(Row row) {
        return new Account(
                new AccountId(row.getUUID("account_id")),
                new AccountCode(row.getString("code")),
                row.getString("name"),
                AccountType.ofCode(row.getString("type")),
                Optional.ofNullable(row.getUUID("parent_id")).map(AccountId::new),
                row.getBoolean("heading"),
                row.getBoolean("active"),
                row.getBoolean("system"),
                row.getLong("version"));
    }

    static Money money(Row row, String column) {
        return Money.ofMinor(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }
}

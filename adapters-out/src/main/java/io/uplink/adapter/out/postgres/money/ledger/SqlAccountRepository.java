package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Accounts by statements, not by Hibernate: behind the lock of the books they are read again, and a
 * session would answer with what it saw before.
 */
@ApplicationScoped
class SqlAccountRepository implements AccountRepository {

    private static final String SELECT =
            """
            select id, code, name, type, parent_id, heading, active, system, version
              from ledger_account where
            """;

    private static final String INSERT =
            """
            insert into ledger_account (id, code, name, type, parent_id, heading, active, system,
                    version, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)
            """;

    private static final String UPDATE =
            """
            update ledger_account set name = $3, active = $4, version = version + 1
             where id = $1 and version = $2
            """;

    private static final String LEFT =
            """
            select coalesce(sum(debit_minor) - sum(credit_minor), 0)::bigint
              from journal_line where account_id = $1
            """;

    private final Statements statements;
    private final InstantSource clock;

    SqlAccountRepository(Statements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Account> findById(AccountId id) {
        return accounts(SELECT + " id = $1", id.value()).stream().findFirst();
    }

    @Override
    public List<Account> findByCodes(Set<AccountCode> codes) {
        return accounts(
                SELECT + " code = any(string_to_array($1, ','))",
                String.join(",", codes.stream().map(AccountCode::value).toList()));
    }

    @Override
    public boolean isSettled(AccountId id) {
        return statements.list(Long.class, LEFT, id.value()).getFirst() == 0;
    }

    @Override
    public boolean headsOpenOnes(AccountId id) {
        return !statements
                .list(
                        UUID.class,
                        "select id from ledger_account where parent_id = $1 and active limit 1",
                        id.value())
                .isEmpty();
    }

    @Override
    public void save(Account account) {
        if (account.version() == 0) {
            statements.change(
                    INSERT,
                    account.id().value(),
                    account.code().value(),
                    account.name(),
                    account.type().code(),
                    account.parent().map(AccountId::value).orElse(null),
                    account.heading(),
                    account.active(),
                    account.system(),
                    clock.instant());
        } else if (statements.change(
                        UPDATE,
                        account.id().value(),
                        account.version(),
                        account.name(),
                        account.active())
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private List<Account> accounts(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .map(SqlAccountRepository::account)
                .toList();
    }

    private static Account account(Object[] row) {
        return new Account(
                new AccountId((UUID) row[0]),
                new AccountCode((String) row[1]),
                (String) row[2],
                AccountType.ofCode((String) row[3]),
                Optional.ofNullable((UUID) row[4]).map(AccountId::new),
                (Boolean) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                (Long) row[8]);
    }
}

package io.uplink.adapter.out.postgres.money.invoice;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holding a customer is a lock of the row, which leaves everybody free to read it. */
@ApplicationScoped
class SqlDebtors implements Debtors, DocumentNumbers {

    private static final String SELECT =
            """
            select k.id, k.name, k.account_number, k.branch_id
              from customer c join customer k on k.id = coalesce(c.merged_into, c.id)
             where k.deleted_at is null and
            """;

    /**
     * In one order for everybody, so that nobody waits for somebody who waits for them. Behind the
     * lock {@code k} is read as it is now, but {@code c} as it was: what led from one to the other
     * may be over.
     */
    private static final String HOLD =
            """
            select k.id, k.name, k.account_number, k.branch_id, c.id,
                   c.id <> k.id or k.merged_into is not null
              from customer c join customer k on k.id = coalesce(c.merged_into, c.id)
             where k.deleted_at is null and c.id = any($1)
             order by k.id
               for no key update of k
            """;

    private static final String NEXT =
            """
            insert into document_number as n (kind, year, last) values ($1, $2, 1)
            on conflict (kind, year) do update set last = n.last + 1
            returning last
            """;

    private final Statements statements;

    SqlDebtors(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Debtor> find(CustomerId id) {
        return debtor(SELECT + " c.id = $1", id.value());
    }

    @Override
    public Optional<Debtor> findByAccount(String account) {
        return debtor(SELECT + " c.account_number = $1", account);
    }

    @Override
    public Optional<Debtor> hold(CustomerId id) {
        return Optional.ofNullable(hold(Set.of(id)).get(id));
    }

    @Override
    public Map<CustomerId, Debtor> hold(Set<CustomerId> ids) {
        var held = new HashMap<CustomerId, Debtor>();
        var unsure = held(ids, held);
        if (!unsure.isEmpty()) {
            unsure.forEach(held::remove);
            // Once is enough: what others are merged into is not merged itself.
            var _ = held(unsure, held);
        }
        return held;
    }

    /** Holds them; of those it returns another record stands, or stood, for the one asked for. */
    private Set<CustomerId> held(Set<CustomerId> ids, Map<CustomerId, Debtor> held) {
        var unsure = new HashSet<CustomerId>();
        for (var row :
                statements.list(
                        Object[].class,
                        HOLD,
                        (Object) ids.stream().map(CustomerId::value).toArray(UUID[]::new))) {
            var asked = new CustomerId((UUID) row[4]);
            held.put(asked, debtor(row));
            if ((Boolean) row[5]) {
                unsure.add(asked);
            }
        }
        return unsure;
    }

    @Override
    public long next(String kind, int year) {
        return statements.list(Long.class, NEXT, kind, year).getFirst();
    }

    private Optional<Debtor> debtor(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .findFirst()
                .map(SqlDebtors::debtor);
    }

    private static Debtor debtor(Object[] row) {
        return new Debtor(
                new CustomerId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                new BranchId((UUID) row[3]));
    }
}

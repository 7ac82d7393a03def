package io.uplink.adapter.out.postgres.sales.commission;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.domain.sales.commission.DatedRate;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Salespeople by statements: behind the lock of their row they are read again. */
@ApplicationScoped
class SqlSalespersonRepository implements SalespersonRepository {

    private static final String SELECT =
            "select " + SalespersonRows.WHOLE + " from salesperson s where ";

    private static final String HOLD = "select id from salesperson where id = $1 for update";

    private static final String TAKEN =
            """
            select exists (select from salesperson where code = $1 and id <> $3),
                   exists (select from salesperson where person_id = $2 and id <> $3)
            """;

    private static final String INSERT =
            """
            insert into salesperson (id, name, phone, branch_id, person_id, code, active, version)
            values ($1, $2, $3, $4, $5, $6, $7, 1)
            """;

    private static final String UPDATE =
            """
            update salesperson
               set name = $3, phone = $4, branch_id = $5, person_id = $6, code = $7, active = $8,
                   version = version + 1
             where id = $1 and version = $2
            """;

    private static final String RATES =
            """
            insert into salesperson_rate (salesperson_id, from_day, kind, value)
            select $1, * from unnest($2::date[], $3::text[], $4::bigint[])
                on conflict (salesperson_id, from_day)
                do update set kind = excluded.kind, value = excluded.value
                where (salesperson_rate.kind, salesperson_rate.value)
                      is distinct from (excluded.kind, excluded.value)
            """;

    private static final String TARGET =
            """
            insert into sales_target (salesperson_id, month, orders, revenue_minor)
            values ($1, $2, $3, $4)
                on conflict (salesperson_id, month)
                do update set orders = excluded.orders, revenue_minor = excluded.revenue_minor
            """;

    private final Statements statements;

    SqlSalespersonRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Salesperson> findById(SalespersonId id) {
        return first(SELECT + "s.id = $1", id.value());
    }

    @Override
    public Optional<Salesperson> hold(SalespersonId id) {
        // Whoever waited for the row would read its rates as they were before it waited.
        var _ = statements.list(UUID.class, HOLD, id.value());
        return findById(id);
    }

    @Override
    public Optional<Salesperson> ofPerson(PersonId person) {
        return first(SELECT + "s.person_id = $1 and s.active", person.value());
    }

    @Override
    public Optional<Salesperson> ofCode(String code) {
        return first(SELECT + "s.code = $1 and s.active", code);
    }

    @Override
    public Taken taken(Salesperson one) {
        var details = one.details();
        var row =
                statements
                        .list(
                                Object[].class,
                                TAKEN,
                                details.code(),
                                details.person().map(Id::value).orElse(null),
                                one.id().value())
                        .getFirst();
        return new Taken((Boolean) row[0], (Boolean) row[1]);
    }

    @Override
    public void add(Salesperson fresh) {
        var details = fresh.details();
        statements.change(
                INSERT,
                fresh.id().value(),
                details.name(),
                details.phone().e164(),
                details.branch().value(),
                details.person().map(Id::value).orElse(null),
                details.code(),
                details.active());
        rates(fresh.snapshot());
    }

    @Override
    public void save(Salesperson changed) {
        var stored = changed.snapshot();
        var details = stored.details();
        var rows =
                statements.change(
                        UPDATE,
                        stored.id().value(),
                        stored.version(),
                        details.name(),
                        details.phone().e164(),
                        details.branch().value(),
                        details.person().map(Id::value).orElse(null),
                        details.code(),
                        details.active());
        if (rows == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
        rates(stored);
    }

    private void rates(Salesperson.Snapshot one) {
        List<DatedRate> rates = one.rates();
        statements.change(
                RATES,
                one.id().value(),
                rates.stream().map(DatedRate::from).toArray(LocalDate[]::new),
                rates.stream().map(rate -> rate.rate().kind()).toArray(String[]::new),
                rates.stream()
                        .map(rate -> SalespersonRows.value(rate.rate()))
                        .toArray(Long[]::new));
    }

    @Override
    public void set(Target target) {
        var month = target.month().atDay(1);
        if (target.isNone()) {
            statements.change(
                    "delete from sales_target where salesperson_id = $1 and month = $2",
                    target.salesperson().value(),
                    month);
            return;
        }
        statements.change(
                TARGET,
                target.salesperson().value(),
                month,
                target.orders().orElse(null),
                target.revenue().map(Money::minor).orElse(null));
    }

    private Optional<Salesperson> first(String sql, Object argument) {
        return statements.list(String.class, sql, argument).stream()
                .findFirst()
                .map(SalespersonRows::read)
                .map(Salesperson::restore);
    }
}

package io.uplink.bootstrap.sales.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.commission.SalespersonRepositoryContract;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.DatedRate;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSalespeopleTest implements SalespersonRepositoryContract {

    @Inject SalespersonRepository salespeople;
    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;
    @Inject Ids ids;
    @Inject GivenBilling billing;
    @Inject SignInFixture people;

    private UUID branch = new UUID(0, 0);

    @BeforeEach
    void aBranch() {
        branch = billing.branch();
    }

    @Override
    public SalespersonRepository salespeople() {
        return salespeople;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public BranchId branch() {
        return new BranchId(branch);
    }

    @Override
    public PersonId person() {
        return new PersonId(people.somebody().id());
    }

    @Override
    public Optional<Target> target(SalespersonId salesperson, YearMonth month) {
        return sql.one(
                "select orders, revenue_minor from sales_target"
                        + " where salesperson_id = $1 and month = $2",
                Tuple.of(salesperson.value(), month.atDay(1)),
                row ->
                        new Target(
                                salesperson,
                                month,
                                Optional.ofNullable(row.getInteger("orders")),
                                Optional.ofNullable(row.getLong("revenue_minor"))
                                        .map(minor -> Money.ofMinor(minor, Money.KES))));
    }

    /** Whoever holds them waits for who held them before, and sees what that one did. */
    @Test
    void whoIsHeldIsReadWithTheRatesThatTheOneBeforeSet() throws Exception {
        var id = new SalespersonId(ids.next());
        var code = id.toString().replace("-", "").substring(20).toUpperCase(Locale.ROOT);
        var details =
                new Salesperson.Details(
                        "Seller",
                        new PhoneNumber("+254700000001"),
                        branch(),
                        Optional.empty(),
                        code,
                        true);
        unitOfWork.run(() ->
                salespeople.add(
                        Salesperson.engaged(
                                id, details, new CommissionRate.Percentage(1_000), DAY)));
        var days = new AtomicInteger();

        var rates =
                AtOnce.all(
                        4,
                        () ->
                                unitOfWork.perform(() -> {
                                    var held = salespeople.hold(id).orElseThrow();
                                    held.rateFrom(
                                            new DatedRate(
                                                    DAY.plusDays(days.incrementAndGet()),
                                                    new CommissionRate.Percentage(500)),
                                            DAY);
                                    salespeople.save(held);
                                    return held.snapshot().rates().size();
                                }));

        for (var many = 2; many <= 5; many++) {
            assertThat(AtOnce.got(many, rates)).isEqualTo(1);
        }
    }
}

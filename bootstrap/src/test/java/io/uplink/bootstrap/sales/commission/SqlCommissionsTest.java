package io.uplink.bootstrap.sales.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.sales.commission.CommissionRepositoryContract;
import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlCommissionsTest implements CommissionRepositoryContract {

    @Inject CommissionRepository commissions;
    @Inject SalespersonRepository salespeople;
    @Inject OrderRepository orders;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject GivenBilling billing;
    @Inject GivenOrders given;

    private UUID branch = new UUID(0, 0);

    @BeforeEach
    void aBranch() {
        branch = billing.branch();
    }

    @Override
    public CommissionRepository commissions() {
        return commissions;
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
    public SalespersonId salesperson() {
        var id = new SalespersonId(ids.next());
        var code = id.toString().replace("-", "").substring(20).toUpperCase(Locale.ROOT);
        unitOfWork.run(() ->
                salespeople.add(
                        Salesperson.engaged(
                                id,
                                new Salesperson.Details(
                                        "Seller",
                                        new PhoneNumber("+254700000001"),
                                        new BranchId(branch),
                                        Optional.empty(),
                                        code,
                                        true),
                                new CommissionRate.Percentage(1_000),
                                DAY)));
        return id;
    }

    @Override
    public OrderId order() {
        var order = Order.placed(given.facts(given.shared(), branch));
        var token = ids.next().toString().getBytes(StandardCharsets.UTF_8);
        unitOfWork.run(() -> orders.add(order, token, Optional.empty()));
        return order.id();
    }

    @Test
    void ofManyWhoEarnWithAnOrderAtOnceOneDoes() throws Exception {
        var seller = salesperson();
        var order = order();

        var added =
                AtOnce.all(
                        8, () -> unitOfWork.perform(() -> commissions.add(earned(seller, order))));

        assertThat(AtOnce.got(true, added)).isEqualTo(1);
        assertThat(AtOnce.got(false, added)).isEqualTo(7);
    }

    /** Whoever reads what waits, waits for who read it before, and sees what that one left. */
    @Test
    void whatWaitsIsHeldAndPaidOnce() throws Exception {
        var seller = salesperson();
        var entry = earned(seller, order());
        var _ = unitOfWork.perform(() -> commissions.add(entry));

        var paid =
                AtOnce.all(
                        4,
                        () ->
                                unitOfWork.perform(() -> {
                                    var open = commissions.holdOpen(seller);
                                    if (!open.isEmpty()) {
                                        commissions.pay(payout(seller, entry));
                                    }
                                    return open.size();
                                }));

        assertThat(AtOnce.got(1, paid)).isEqualTo(1);
        assertThat(AtOnce.got(0, paid)).isEqualTo(3);
    }

    private CommissionEntry earned(SalespersonId seller, OrderId order) {
        return CommissionEntry.earned(
                new CommissionEntryId(ids.next()), seller, order, Money.ofMinor(1, Money.KES), DAY);
    }

    private Payout payout(SalespersonId seller, CommissionEntry entry) {
        return new Payout(
                new PayoutId(ids.next()), seller, List.of(entry.id()), entry.amount(), "1110", DAY);
    }
}

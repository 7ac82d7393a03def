package io.uplink.bootstrap.sales.order;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderNumber;
import io.uplink.domain.sales.order.OrderSource;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A package of its own, and orders of it. */
@Singleton
@Unremovable
public class GivenOrders {

    private static final int PHONES = 10_000_000;
    private static final int NUMBERS = 1_000_000_000;

    private final Sql sql;
    private final Ids ids;
    private final AddPackage addPackage;
    private Optional<ServicePackage> shared = Optional.empty();

    GivenOrders(Sql sql, Ids ids, AddPackage addPackage) {
        this.sql = sql;
        this.ids = ids;
        this.addPackage = addPackage;
    }

    /** One for all tests: there is an end to how many there may be, and orders keep theirs. */
    public ServicePackage shared() {
        if (shared.isEmpty()) {
            shared = Optional.of(sold());
        }
        return shared.get();
    }

    public ServicePackage sold() {
        return addPackage.execute(
                ActorFixtures.anAdmin(),
                new TypedPackage(
                        "Order " + tail(ids.next()),
                        "",
                        "20",
                        "2500",
                        "monthly",
                        List.of("Router"),
                        "",
                        false,
                        true,
                        "900"));
    }

    /** Nobody sees it on the page any more. */
    public void withdraw(ServicePackage one) {
        sql.run(
                "update service_package set offered = false where id = $1",
                Tuple.of(one.id().value()));
    }

    public String phone() {
        return "07%08d".formatted(Math.floorMod(ids.next().hashCode(), PHONES));
    }

    public Order.Facts facts(ServicePackage pack, UUID branch) {
        var id = ids.next();
        return new Order.Facts(
                new OrderId(id),
                OrderNumber.of(1998, 100_000 + Math.floorMod(id.hashCode(), NUMBERS - 100_000)),
                new BranchId(branch),
                new OrderDetails(
                        "Otieno " + tail(id),
                        PhoneNumber.parse(phone()),
                        Optional.of(new EmailAddress("otieno@example.com")),
                        "Ngarua",
                        "Plot 31",
                        "Call first",
                        Language.SWAHILI),
                Coverage.COMING,
                new OrderTerms(
                        pack.id(), pack.name(), pack.price(), Money.ofMajor(1_000, Money.KES)),
                OrderSource.PUBLIC,
                true,
                Optional.empty(),
                Referral.none(),
                Instant.parse("2026-11-22T09:00:00Z"));
    }

    static String tail(UUID id) {
        return id.toString().substring(24).toUpperCase(Locale.ROOT);
    }
}

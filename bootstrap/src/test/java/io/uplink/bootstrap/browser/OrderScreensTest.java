package io.uplink.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.order.OrderIntake.Taken;
import io.uplink.application.sales.order.PlaceOrder;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderScreensTest {

    @Inject ScreenScene scenes;
    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject GivenOrders given;
    @Inject PlaceOrder placeOrder;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void ordersFitAPhoneAndADeskByDayAndByNight() {
        var scene = scenes.scene();
        var pack = given.shared();
        var taken =
                placeOrder.execute(
                        new Actor.Anonymous(),
                        new PlaceOrder.Input(
                                pack.id(),
                                new OrderDetails.Typed(
                                        "Otieno Baraka",
                                        given.phone(),
                                        "otieno@example.com",
                                        "Ngarua",
                                        "Plot 31, green gate opposite the posho mill",
                                        "Beware of the dog"),
                                Language.ENGLISH,
                                Optional.of(new BranchId(scene.cast().branch())),
                                false,
                                "",
                                "",
                                ids.next().toString(),
                                "",
                                "screens"));
        var stranger = new Screen(browsing.visitor(1440, 900));
        stranger.look("order-form", "/order/" + pack.slug());
        stranger.look("order-form-sw", "/order/" + pack.slug() + "?lang=sw");
        stranger.look("order-later", "/o/" + taken.token());
        asked(taken, "pending");
        var waiting = new Screen(browsing.visitor(1440, 900));
        waiting.look("order-waiting", "/o/" + taken.token());
        waiting.look("order-waiting-sw", "/o/" + taken.token() + "?lang=sw");
        asked(taken, "cancelled");
        stranger.look("order-failed", "/o/" + taken.token());
        paid(taken);
        stranger.look("order-paid", "/o/" + taken.token());

        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.cast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        screen.look("orders", "/orders");
        screen.look("orders-none", "/orders?text=nothing-of-that-name");
        screen.look("order-new", "/orders/new");
        screen.look("order", "/orders/" + taken.order().facts().id());

        cancelledAndRefunded(taken);
        stranger.look("order-refunded", "/o/" + taken.token());
        stranger.look("order-refunded-sw", "/o/" + taken.token() + "?lang=sw");
        screen.look("order-refunded-desk", "/orders/" + taken.order().facts().id());

        assertThat(stranger.wrong()).isEmpty();
        assertThat(waiting.wrong()).isEmpty();
        assertThat(screen.wrong()).isEmpty();
    }

    private void asked(Taken taken, String state) {
        var id = ids.next();
        var branch = taken.order().facts().branch().value();
        sql.run(
                """
                insert into mpesa_shortcode (id, branch_id, name, kind, number, party, service,
                        base_url, initiator, refuses_unknown, active, secrets, token_digest,
                        version, created_at)
                select $1, $2, 'Orders', 'paybill', $3, $3, 'other', 'http://127.0.0.1:9', '',
                       false, true, decode('00', 'hex'), decode($4, 'hex'), 1, now()
                 where not exists (select from mpesa_shortcode where branch_id = $2)
                """,
                Tuple.of(
                        id,
                        branch,
                        String.valueOf(10_000_000 + Math.floorMod(id.hashCode(), 80_000_000)),
                        id.toString().replace("-", "")));
        sql.run(
                """
                insert into mpesa_intent (id, shortcode_id, order_id, branch_id, msisdn, amount,
                        reference, state, code, created_at, changed_at, asks, version)
                select $1, s.id, $2, $3, '254700000218', 2500, $4, $5,
                       case when $5 = 'cancelled' then '1032' end, now(), now(), 0, 1
                  from mpesa_shortcode s where s.branch_id = $3 limit 1
                """,
                Tuple.of(
                        ids.next(),
                        taken.order().facts().id().value(),
                        branch,
                        taken.order().facts().number().text(),
                        state));
        sql.run(
                "update mpesa_intent set state = 'cancelled', code = '1032'"
                        + " where order_id = $1 and state = 'pending' and $2 = 'cancelled'",
                Tuple.of(taken.order().facts().id().value(), state));
    }

    private void cancelledAndRefunded(Taken taken) {
        var id = Tuple.of(taken.order().facts().id().value());
        sql.run(
                "update sales_order set state = 'cancelled', state_at = now(),"
                        + " reason = 'Moved away', version = version + 1 where id = $1",
                id);
        sql.run(
                "update sales_order_receipt set refunded_minor = amount_minor where order_id = $1",
                id);
    }

    private void paid(Taken taken) {
        var id = taken.order().facts().id().value();
        sql.run(
                """
                insert into sales_order_receipt (receipt, order_id, amount_minor, paid_at)
                values ($1, $2, 250000, now())
                """,
                Tuple.of("TKM" + id.toString().substring(28).toUpperCase(Locale.ROOT), id));
        sql.run(
                "update sales_order set paid_minor = price_minor + installation_minor,"
                        + " version = version + 1 where id = $1",
                Tuple.of(id));
    }
}

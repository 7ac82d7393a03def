package io.uplink.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.lead.EnterLead;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeadScreensTest {

    @Inject ScreenScene scenes;
    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject GivenOrders given;
    @Inject EnterLead enterLead;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void leadsFitAPhoneAndADeskByDayAndByNight() {
        var cast = scenes.scene().cast();
        var phone = given.phone();
        var first = entered(cast, "Wanjiku Njeri", phone, "Ngarua");
        var _ = entered(cast, "Kamau Mwangi", phone, "Olmoti");
        var _ = entered(cast, "Achieng Otieno", given.phone(), "Maili Saba");
        sql.run(
                "update sales_lead set follow_up = '2026-01-01' where id = $1",
                Tuple.of(first.facts().id().value()));

        var stranger = new Screen(browsing.visitor(1440, 900));
        stranger.look("contact", "/contact");
        stranger.look("contact-sw", "/contact?lang=sw&area=Ngarua");
        stranger.look("contact-sent", "/contact/sent");
        stranger.look("coverage", "/coverage?area=Olmoti");
        stranger.look("coverage-sw", "/coverage?lang=sw");

        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, cast.admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        screen.look("leads", "/leads");
        screen.look("leads-due", "/leads?due=1");
        screen.look("leads-none", "/leads?text=nothing-of-that-name");
        screen.look("lead-new", "/leads/new");
        screen.look("lead", "/leads/" + first.facts().id());
        screen.look("lead-edit", "/leads/" + first.facts().id() + "/edit");

        screen.look("salesperson-new", "/salespersons/new");
        screen.look("salespersons", "/salespersons?period=year");
        screen.look("salesperson", "/salespersons/" + sold(cast));
        screen.look("commissions", "/commissions");
        screen.look("order-new-brought", "/orders/new");

        assertThat(stranger.wrong()).isEmpty();
        assertThat(screen.wrong()).isEmpty();
    }

    /** Somebody with an order that is paid, and a target. */
    private UUID sold(StoryCast.Cast cast) {
        var id = ids.next();
        var order = ids.next();
        var code = id.toString().replace("-", "").substring(22).toUpperCase(Locale.ROOT);
        sql.run(
                """
                insert into salesperson (id, name, phone, branch_id, code, active, version)
                values ($1, 'Brian Kiptoo', '+254700000071', $2, $3, true, 1)
                """,
                Tuple.of(id, cast.branch(), code));
        sql.run(
                """
                insert into salesperson_rate (salesperson_id, from_day, kind, value)
                values ($1, '2026-01-01', 'percentage', 1000), ($1, '2026-06-01', 'fixed', 30000)
                """,
                Tuple.of(id));
        sql.run(
                """
                insert into sales_target (salesperson_id, month, orders, revenue_minor)
                select $1, date_trunc('month', now() at time zone 'Africa/Nairobi')::date, 4, null
                """,
                Tuple.of(id));
        sql.run(
                """
                insert into sales_order (id, number, branch_id, name, phone, language, area, place,
                        notes, coverage, package_id, package_name, currency, price_minor,
                        installation_minor, source, pay_now, state, state_at, paid_minor,
                        token_digest, search_text, created_at, version, salesperson_id)
                values ($1, $2, $3, 'Screens', '+254738000001', 'en', '', 'Screens', '', 'unknown',
                        $4, 'Familia', 'KES', 250000, 0, 'desk', false, 'new', now(), 250000,
                        decode($5, 'hex'), 'screens', now(), 1, $6)
                """,
                Tuple.of(
                        order,
                        "ORD-1997-%09d".formatted(Math.floorMod(order.hashCode(), 1_000_000_000)),
                        cast.branch(),
                        given.shared().id().value(),
                        order.toString().replace("-", ""),
                        id));
        sql.run(
                """
                insert into commission_entry (id, salesperson_id, order_id, kind, amount_minor,
                        currency, day, open)
                values ($1, $2, $3, 'earned', 30000, 'KES', '2026-11-22', true)
                """,
                Tuple.of(ids.next(), id, order));
        return id;
    }

    private Lead.Snapshot entered(StoryCast.Cast cast, String name, String phone, String area) {
        var admin = new PersonId(cast.admin().id());
        var branch = new BranchId(cast.branch());
        var actor =
                ActorFixtures.with(
                        admin,
                        "Admin",
                        Reach.ALL,
                        Set.of(branch),
                        Set.of(),
                        Permission.LEADS_MANAGE);
        return enterLead.execute(
                actor,
                new EnterLead.Input(
                        new LeadDetails.Typed(
                                name,
                                phone,
                                "",
                                area,
                                "Plot 7, blue gate",
                                "Wants 20 Mb before Christmas"),
                        Language.ENGLISH,
                        "referral",
                        Optional.of(given.shared().id()),
                        Optional.of(admin),
                        Optional.empty(),
                        Optional.of(branch),
                        ids.next().toString()));
    }
}

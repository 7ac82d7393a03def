package io.uplink.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.sales.site.PublishSite;
import io.uplink.application.sales.site.WriteSite;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.domain.sales.site.SiteContent.Design;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SiteScreensTest {

    /** As long as a headline and a name may be, in words that are long themselves. */
    private static final String LONG_TITLE =
            "Mawasiliano yanayotegemewa kwa wanafamilia wanaoishi mbali na mji mkuu wa kaunti";

    private static final String LONG_NAME = "Look Wanafamilia na Biashara Ndogondogo";

    @Inject ScreenScene scenes;
    @Inject MpesaScene mpesa;
    @Inject GivenBilling billing;
    @Inject AddPackage addPackage;
    @Inject WriteSite writeSite;
    @Inject PublishSite publishSite;
    @Inject Sql sql;
    @RegisterExtension final Browsing browsing = new Browsing();

    private List<UUID> others = List.of();

    /** Those of other tests stand on the page as long as they are offered. */
    @BeforeEach
    void nothingElseIsOffered() {
        others =
                sql.list(
                        "update service_package set offered = false where offered returning id",
                        Tuple.tuple(),
                        row -> row.getUUID("id"));
    }

    @AfterEach
    void clear() {
        sql.run("update public_site set draft = '{}', shown = null", Tuple.tuple());
        sql.run("delete from service_package where slug like 'look-%'", Tuple.tuple());
        sql.run(
                "update service_package set offered = true where id = any($1)",
                Tuple.of(others.toArray(UUID[]::new)));
    }

    @Test
    void thePosterFitsAPhoneAndADeskInBothLanguages() {
        four();
        publish(Design.POSTER, full());
        var screen = new Screen(browsing.visitor(1440, 900));
        screen.look("site-poster", "/?lang=en");
        screen.look("site-poster-sw", "/?lang=sw");
        publish(Design.DAY, full());
        screen.look("site-day", "/?lang=en");
        publish(Design.NIGHT, full());
        screen.look("site-night", "/?lang=en");

        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void thePosterKeepsItsShapeWithLittleAndWithMuch() {
        var screen = new Screen(browsing.visitor(1440, 900));
        publish(Design.POSTER, Map.of("title-en", "Fibre"));
        screen.look("site-poster-none", "/?lang=en");
        add("Look one", "10", "1500", "monthly", "", false);
        screen.look("site-poster-one", "/?lang=en");
        for (var i = 2; i <= 7; i++) {
            add("Look " + i, "" + i * 10, "" + i * 1_000, "monthly", "", i == 3);
        }
        add(LONG_NAME, "1000", "124000", "annual", "", true);
        add("Look of the far end", "100", "24000", "quarterly", "Shops", false);
        var much = new HashMap<>(full());
        much.put("title-en", LONG_TITLE);
        much.put(
                "areas",
                IntStream.range(0, 40)
                        .mapToObj(i -> "Mtaa wa " + i + " | " + (i < 20 ? "live" : "coming | 2027"))
                        .collect(Collectors.joining("\n")));
        publish(Design.POSTER, much);
        screen.look("site-poster-nine", "/?lang=en");

        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void aDesignIsChosenByKeysAndLookedAtBeforeAnybodySeesIt() {
        var cast = scenes.scene().cast();
        four();
        publish(Design.DAY, full());
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, cast.admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        screen.look("site-edit", "/site/edit");
        screen.look("site-preview", "/site/preview?design=poster");

        desk.navigate(Desk.at("/site/edit"));
        desk.getByRole(AriaRole.RADIO, named("Day")).focus();
        desk.keyboard().press("ArrowRight");
        desk.keyboard().press("ArrowRight");
        assertThat(desk.getByRole(AriaRole.RADIO, named("Poster")).isChecked()).isTrue();
        desk.getByRole(AriaRole.BUTTON, button("Save")).click();
        desk.waitForURL("**/site/edit**");
        desk.navigate(Desk.at("/site/preview"));

        assertThat(desk.locator("html").getAttribute("class")).isEqualTo("poster");
        assertThat(browsing.visitor(390, 844).navigate(Desk.at("/")).text())
                .contains("class=\"day\"");
        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void whatPaybillsHoldAndARefundFitAPhone() {
        var scene = scenes.scene();
        var pages = mpesa.pages(scene.cast().branch(), scene.customer());
        var payment =
                billing.cash(ActorFixtures.anAdmin(), new CustomerId(scene.customer()), "900");
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.cast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        screen.look("balances-narrow", String.valueOf(pages.get("balances")));
        screen.look("refund-form", "/mpesa/payouts/refund?payment=" + payment.facts().id());

        assertThat(desk.locator("#phone").inputValue()).isNotEmpty();
        assertThat(screen.wrong()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void four() {
        add("Look Nyumbani", "10", "1500", "monthly", "", false);
        add("Look Familia", "20", "2500", "monthly", "Most ordered", true);
        add("Look Kazi", "50", "4500", "monthly", "", false);
        add("Look Duka", "100", "24000", "quarterly", "For shops and offices", false);
    }

    private void add(
            String name, String mbps, String price, String cycle, String badge, boolean hot) {
        addPackage.execute(
                ActorFixtures.anAdmin(),
                new TypedPackage(
                        name,
                        "For a house with children",
                        mbps,
                        price,
                        cycle,
                        List.of("School, work and TV at the same time", "Wi-Fi router on loan"),
                        badge,
                        hot,
                        true,
                        "900"));
    }

    private void publish(Design design, Map<String, String> words) {
        var typed = new HashMap<>(words);
        typed.put("design", design.code());
        writeSite.execute(ActorFixtures.anAdmin(), new WriteSite.Input(typed, Optional.empty()));
        publishSite.execute(ActorFixtures.anAdmin(), Optional.empty());
    }

    private static Map<String, String> full() {
        return Map.ofEntries(
                Map.entry("title-en", "Fibre to your house. Paid from your phone."),
                Map.entry("title-sw", "Intaneti ya nyuzi hadi nyumbani kwako. Unalipa kwa simu."),
                Map.entry("lead-en", "Choose a speed and tell us where you live. We connect you."),
                Map.entry("lead-sw", "Chagua kasi utuambie unapoishi. Tunakuunganisha."),
                Map.entry("summary-en", "Home internet, paid by M-Pesa"),
                Map.entry("terms-en", "The price is the whole price, VAT included."),
                Map.entry("terms-sw", "Bei ni bei yote, pamoja na VAT."),
                Map.entry(
                        "services-en",
                        """
                        Wireless | Where no cable goes yet
                        Guest Wi-Fi | For hotels and shops
                        Cabling | Inside your house, neatly
                        """),
                Map.entry(
                        "questions-en",
                        """
                        How long does it take? | Three working days.
                        What happens when it breaks? | Call or write.
                        """),
                Map.entry(
                        "areas",
                        """
                        Ngarua | live | Since 2021
                        Kitelu | live
                        Olmoti | coming | Cable work now, first homes in February
                        """),
                Map.entry(
                        "voices",
                        """
                        They called before coming. | Njeri W. | Ngarua
                        He came at the hour it said. | Abdi H. | Sokoni
                        """),
                Map.entry("whatsapp", "+254700000100"),
                Map.entry("email", "help@example.com"),
                Map.entry("facebook", "https://facebook.com/savanna"));
    }
}

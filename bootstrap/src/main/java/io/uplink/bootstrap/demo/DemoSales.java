package io.uplink.bootstrap.demo;

import io.uplink.application.money.catalogue.AddProduct;
import io.uplink.application.money.catalogue.ProductForm;
import io.uplink.application.sales.lead.EnterLead;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.sales.site.PublishSite;
import io.uplink.application.sales.site.WriteSite;
import io.uplink.application.shared.Actor;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the company sells, and its page for visitors. */
@ApplicationScoped
class DemoSales {

    /** Where the cable is to come to next. */
    private static final List<String> COMING = List.of("Syokimau", "Diani", "Kibos");

    private static final Map<String, String> SITE =
            Map.ofEntries(
                    Map.entry("design", "day"),
                    Map.entry("title-en", "Fast fibre that stays up"),
                    Map.entry("title-sw", "Fiber ya kasi isiyokatika"),
                    Map.entry(
                            "lead-en",
                            "Home and business internet in Nairobi, at the coast and by the lake."
                                    + " Ordered in two minutes, paid by M-Pesa, connected within days."),
                    Map.entry(
                            "lead-sw",
                            "Intaneti ya nyumbani na ya biashara Nairobi, pwani na ziwani. Agiza"
                                    + " kwa dakika mbili, lipa kwa M-Pesa, unganishwa ndani ya siku chache."),
                    Map.entry("summary-en", "Fibre internet for homes and businesses"),
                    Map.entry("summary-sw", "Intaneti ya fiber kwa nyumba na biashara"),
                    Map.entry("terms-en", "Prices include VAT. No contract: stop any month."),
                    Map.entry("terms-sw", "Bei zina VAT. Hakuna mkataba: acha mwezi wowote."),
                    Map.entry(
                            "services-en",
                            """
                            Installation | Cable, router and a test on your own phone
                            Business lines | With an SLA, and a person who answers
                            Moving house | We move your line within the town\
                            """),
                    Map.entry(
                            "services-sw",
                            """
                            Ufungaji | Waya, ruta na jaribio kwenye simu yako
                            Laini za biashara | Zenye SLA, na mtu anayejibu
                            Kuhama | Tunahamisha laini yako ndani ya mji\
                            """),
                    Map.entry(
                            "questions-en",
                            """
                            How do I pay? | By M-Pesa to our paybill, with your account number
                            How soon am I connected? | Within three working days where the cable is\
                            """),
                    Map.entry(
                            "questions-sw",
                            """
                            Nalipaje? | Kwa M-Pesa kwenye paybill yetu, ukiandika namba ya akaunti
                            Naunganishwa lini? | Ndani ya siku tatu za kazi palipo na waya\
                            """),
                    Map.entry("areas", areas()),
                    Map.entry("email", "hello@uplink.example"));

    /** People who asked: name, phone, area, how they came, what they said. */
    private static final List<List<String>> ASKED =
            List.of(
                    List.of(
                            "Zawadi Mumo",
                            "0700 998 301",
                            "Syokimau",
                            "walk-in",
                            "Needs it for school"),
                    List.of(
                            "Peter Kariuki",
                            "0700 998 302",
                            "Kasarani",
                            "phone",
                            "Two shops, one line"),
                    List.of(
                            "Halima Said",
                            "0700 998 303",
                            "Nyali",
                            "referral",
                            "Sister of a customer"),
                    List.of(
                            "Otieno Okoth",
                            "0700 998 304",
                            "Kondele",
                            "field",
                            "Whole court wants it"),
                    List.of("Grace Wambui", "0700 998 305", "Ruaka", "campaign", "Saw the poster"),
                    List.of("Mwangi Ndungu", "0700 998 306", "South B", "phone", "Works from home"),
                    List.of("Asha Omar", "0700 998 307", "Mtwapa", "walk-in", "A small hotel"));

    private final EnterLead enterLead;
    private final InstantSource clock;
    private final AddProduct addProduct;
    private final AddPackage addPackage;
    private final WriteSite writeSite;
    private final PublishSite publishSite;

    DemoSales(
            AddProduct addProduct,
            AddPackage addPackage,
            WriteSite writeSite,
            PublishSite publishSite,
            EnterLead enterLead,
            InstantSource clock) {
        this.enterLead = enterLead;
        this.clock = clock;
        this.addProduct = addProduct;
        this.addPackage = addPackage;
        this.writeSite = writeSite;
        this.publishSite = publishSite;
    }

    /** Ids of the packages, by the plans that the customers have. */
    Map<String, UUID> open(Actor actor, Connection connection) throws SQLException {
        var known = known(connection);
        return known.isEmpty() ? open(actor) : known;
    }

    private static Map<String, UUID> known(Connection connection) throws SQLException {
        var known = new HashMap<String, UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, name from service_package")) {
            while (rows.next()) {
                known.put(rows.getString("name"), rows.getObject("id", UUID.class));
            }
        }
        return known;
    }

    /** The packages come last: while there is none, nothing of it is there. */
    private Map<String, UUID> open(Actor actor) {
        product(actor, "INST", "Installation", "service", 2_500);
        product(actor, "ROUTER", "Wi-Fi router", "product", 4_200);
        product(actor, "CALLOUT", "Call-out of a technician", "service", 1_000);
        var _ = writeSite.execute(actor, new WriteSite.Input(SITE, Optional.empty()));
        var _ = publishSite.execute(actor, Optional.empty());
        var packages = new HashMap<String, UUID>();
        sell(actor, packages, new Plan("Home 10 Mbps", 10, 1_999, false, "TV and chat"));
        sell(actor, packages, new Plan("Home 20 Mbps", 20, 2_999, true, "The whole family"));
        sell(actor, packages, new Plan("Home 40 Mbps", 40, 4_499, false, "Work and games"));
        sell(actor, packages, new Plan("Business 50 Mbps", 50, 8_999, false, "A shop, an office"));
        sell(actor, packages, new Plan("Business 100 Mbps", 100, 15_999, false, "A whole floor"));
        ask(actor);
        return packages;
    }

    private static String areas() {
        return Stream.concat(
                        Places.TOWNS.stream()
                                .flatMap(town ->
                                        town.areas().stream()
                                                .map(area ->
                                                        area.name() + " | live | " + town.name())),
                        COMING.stream().map(name -> name + " | coming | "))
                .collect(Collectors.joining("\n"));
    }

    /** Each sales representative has some to ask again in the next days. */
    private void ask(Actor actor) {
        var sellers = new Crew().of("salesperson", 0);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var i = 0; i < ASKED.size(); i++) {
            var one = ASKED.get(i);
            var _ =
                    enterLead.execute(
                            actor,
                            new EnterLead.Input(
                                    new LeadDetails.Typed(
                                            one.get(0), one.get(1), "", one.get(2), "", one.get(4)),
                                    Language.ENGLISH,
                                    one.get(3),
                                    Optional.empty(),
                                    Optional.of(sellers.get(i % sellers.size()).id()),
                                    Optional.of(today.plusDays(1 + i % 3)),
                                    Optional.of(Crew.branch(0)),
                                    "demo-lead-0000000000000" + i));
        }
    }

    private record Plan(String name, int mbps, long price, boolean popular, String fits) {}

    private void sell(Actor actor, Map<String, UUID> packages, Plan plan) {
        var added =
                addPackage.execute(
                        actor,
                        new TypedPackage(
                                plan.name(),
                                plan.fits(),
                                Integer.toString(plan.mbps()),
                                Long.toString(plan.price()),
                                "monthly",
                                List.of("No limit on data", "Wi-Fi router on loan"),
                                plan.popular() ? "Most chosen" : "",
                                plan.popular(),
                                true,
                                Integer.toString(packages.size() + 1)));
        packages.put(plan.name(), added.id().value());
    }

    private void product(Actor actor, String code, String name, String kind, long shillings) {
        var _ =
                addProduct.execute(
                        actor,
                        new ProductForm(
                                code,
                                name,
                                "",
                                kind,
                                Optional.of(Money.ofMinor(shillings * 100, Money.KES)),
                                true,
                                "VAT16",
                                kind.equals("product") ? "4300" : "4200"));
    }
}

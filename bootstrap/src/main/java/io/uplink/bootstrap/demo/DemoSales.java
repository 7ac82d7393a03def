package io.uplink.bootstrap.demo;

import io.uplink.application.money.catalogue.AddProduct;
import io.uplink.application.money.catalogue.ProductForm;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.sales.site.PublishSite;
import io.uplink.application.sales.site.WriteSite;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the company sells, and its page for visitors. */
@ApplicationScoped
class DemoSales {

    private static final Map<String, String> SITE =
            Map.ofEntries(
                    Map.entry("design", "day"),
                    Map.entry("title-en", "Fast fibre that stays up"),
                    Map.entry("title-sw", "Fiber ya kasi isiyokatika"),
                    Map.entry(
                            "lead-en",
                            "Home and business internet at the coast and by the lake. Ordered in"
                                    + " two minutes, paid by M-Pesa, connected within days."),
                    Map.entry(
                            "lead-sw",
                            "Intaneti ya nyumbani na ya biashara, pwani na ziwani. Agiza kwa dakika"
                                    + " mbili, lipa kwa M-Pesa, unganishwa ndani ya siku chache."),
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
                    Map.entry("email", "hello@uplink.example"));

    private final AddProduct addProduct;
    private final AddPackage addPackage;
    private final WriteSite writeSite;
    private final PublishSite publishSite;

    DemoSales(
            AddProduct addProduct,
            AddPackage addPackage,
            WriteSite writeSite,
            PublishSite publishSite) {
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
        return packages;
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

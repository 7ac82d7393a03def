package io.uplink.adapter.in.web.sales.offer;

import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.domain.sales.offer.ServicePackage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Packages as JSON, and as pages show them. */
public final class PackageViews {

    private PackageViews() {}

    /**
     * A package; the price is whole cents of a cycle, all taxes in it.
     *
     * @param cycle monthly, quarterly, semi-annual or annual
     * @param monthMinor what a month of it costs, to the cent
     */
    @RegisterForReflection
    public record PackageView(
            UUID id,
            String slug,
            String name,
            String description,
            int mbps,
            long priceMinor,
            String currency,
            String cycle,
            long monthMinor,
            List<String> features,
            Optional<String> badge,
            boolean highlighted,
            boolean offered,
            int position,
            long version) {

        static PackageView of(ServicePackage one) {
            return new PackageView(
                    one.id().value(),
                    one.slug(),
                    one.name(),
                    one.description(),
                    one.mbps(),
                    one.price().minor(),
                    one.price().currency().getCurrencyCode(),
                    one.cycle().code(),
                    one.perMonth().minor(),
                    one.features(),
                    one.badge(),
                    one.highlighted(),
                    one.offered(),
                    one.position(),
                    one.version());
        }
    }

    /** A package in the list. */
    @TemplateData
    public record PackageRow(
            String id,
            String name,
            String speed,
            String price,
            String cycle,
            String perMonth,
            String badge,
            boolean highlighted,
            boolean offered) {

        static PackageRow of(ServicePackage one, OfferWords words) {
            return new PackageRow(
                    one.id().toString(),
                    one.name(),
                    words.speed(one.mbps()),
                    OfferWords.amount(one.price()),
                    words.cycle(one.cycle()),
                    words.perMonth(one.cycle(), one.perMonth()),
                    one.badge().orElse(""),
                    one.highlighted(),
                    one.offered());
        }
    }

    /**
     * The form of a package.
     *
     * @param id empty for a new one
     * @param title what it is called now
     */
    @TemplateData
    public record PackagePage(
            String id, String title, String slug, PackageForm form, List<Option> cycles) {

        public String action() {
            return id.isEmpty() ? "/packages/new" : "/packages/" + id;
        }
    }
}

package io.uplink.adapter.in.web.sales.offer;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.ServicePackage;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A package as typed. */
@TemplateData
public class PackageForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String description;
    @RestForm @Nullable String mbps;
    @RestForm @Nullable String price;
    @RestForm @Nullable String cycle;
    @RestForm @Nullable String features;
    @RestForm @Nullable String badge;
    @RestForm @Nullable String highlighted;
    @RestForm @Nullable String offered;
    @RestForm @Nullable String position;
    @RestForm @Nullable Long version;

    static PackageForm empty() {
        var form = new PackageForm();
        form.cycle = BillingCycle.MONTHLY.code();
        form.offered = "on";
        return form;
    }

    static PackageForm of(ServicePackage one) {
        var form = new PackageForm();
        form.name = one.name();
        form.description = one.description();
        form.mbps = Integer.toString(one.mbps());
        form.price = one.price().toDecimal();
        form.cycle = one.cycle().code();
        form.features = String.join("\n", one.features());
        form.badge = one.badge().orElse("");
        form.highlighted = one.highlighted() ? "on" : null;
        form.offered = one.offered() ? "on" : null;
        form.position = Integer.toString(one.position());
        form.version = one.version();
        return form;
    }

    static TypedPackage typed(PackageForm form) {
        return new TypedPackage(
                form.name(),
                form.description(),
                form.mbps(),
                form.price(),
                form.cycle(),
                form.features().lines().toList(),
                form.badge(),
                form.isHighlighted(),
                form.isOffered(),
                form.position());
    }

    public String name() {
        return Inputs.text(name);
    }

    public String description() {
        return Inputs.text(description);
    }

    public String mbps() {
        return Inputs.text(mbps);
    }

    public String price() {
        return Inputs.text(price);
    }

    public String cycle() {
        return Inputs.text(cycle);
    }

    public String features() {
        return Inputs.text(features);
    }

    public String badge() {
        return Inputs.text(badge);
    }

    public boolean isHighlighted() {
        return highlighted != null;
    }

    public boolean isOffered() {
        return offered != null;
    }

    public String position() {
        return Inputs.text(position);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}

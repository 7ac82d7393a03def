package io.uplink.adapter.in.web.sales.offer;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What callers send about packages. */
public final class PackageBodies {

    private PackageBodies() {}

    /**
     * A package, all of it.
     *
     * @param priceMinor whole cents of a cycle, all taxes in it
     * @param cycle monthly, quarterly, semi-annual or annual
     * @param offered whether visitors see it; true where it is absent
     * @param position the lowest comes first; 0 where it is absent
     */
    public record PackageBody(
            @Nullable String name,
            @Nullable String description,
            @Nullable Integer mbps,
            @Nullable Long priceMinor,
            @Nullable String cycle,
            @Nullable List<String> features,
            @Nullable String badge,
            @Nullable Boolean highlighted,
            @Nullable Boolean offered,
            @Nullable Integer position) {

        TypedPackage typed() {
            return new TypedPackage(
                    Inputs.text(name),
                    Inputs.text(description),
                    Optional.ofNullable(mbps).map(String::valueOf).orElse(""),
                    Optional.ofNullable(priceMinor)
                            .map(minor -> Money.ofMinor(minor, Money.KES).toDecimal())
                            .orElse(""),
                    Inputs.text(cycle),
                    Inputs.list(features),
                    Inputs.text(badge),
                    Optional.ofNullable(highlighted).orElse(false),
                    Optional.ofNullable(offered).orElse(true),
                    Optional.ofNullable(position).map(String::valueOf).orElse(""));
        }
    }
}

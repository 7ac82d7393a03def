package io.uplink.application.sales.offer;

import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * A package as it was typed.
 *
 * @param price in shillings, taxes in it: {@code 2,500}
 * @param position among the others; blank counts as the first
 */
public record TypedPackage(
        String name,
        String description,
        String mbps,
        String price,
        String cycle,
        List<String> features,
        String badge,
        boolean highlighted,
        boolean offered,
        String position) {

    /** What a number becomes that cannot be read, so that the rest is still looked at. */
    private static final int ANY = 1;

    /** Reads all of it, and refuses with everything that is wrong. */
    ServicePackage read(PackageId id, String slug, long version) {
        var faults = new Faults();
        var speed = faults.parse("mbps", () -> number("mbps", mbps)).orElse(ANY);
        var place =
                position.isBlank()
                        ? 0
                        : faults.parse("position", () -> number("position", position)).orElse(ANY);
        var amount =
                faults.parse("price", () -> Money.parse(price, Money.KES))
                        .orElseGet(() -> Money.ofMajor(ANY, Money.KES));
        var paid = faults.parse("cycle", () -> BillingCycle.ofCode(cycle));
        var read =
                faults.collect(() ->
                        new ServicePackage(
                                id,
                                slug,
                                name,
                                description,
                                speed,
                                amount,
                                paid.orElse(BillingCycle.MONTHLY),
                                features,
                                Optional.of(badge),
                                highlighted,
                                offered,
                                place,
                                version));
        faults.refuse();
        return read.orElseThrow();
    }

    private static int number(String field, String typed) throws DomainException {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException unreadable) {
            throw Invalid.of(field, "number.unreadable");
        }
    }
}

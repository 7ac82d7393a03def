package io.uplink.domain.sales.offer;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Internet at a speed, for a time, at a price with all taxes in it.
 *
 * @param slug names it in addresses; made of its first name and kept, for addresses are printed
 * @param mbps towards the customer
 * @param features what comes with it, one line each
 * @param badge a few words in its corner, such as {@code Most ordered}
 * @param highlighted whether it stands out among the others
 * @param offered whether visitors see and order it
 * @param position among the others, the lowest first
 */
public record ServicePackage(
        PackageId id,
        String slug,
        String name,
        String description,
        int mbps,
        Money price,
        BillingCycle cycle,
        List<String> features,
        Optional<String> badge,
        boolean highlighted,
        boolean offered,
        int position,
        long version) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_DESCRIPTION = 300;
    public static final int LONGEST_FEATURE = 80;
    public static final int MOST_FEATURES = 10;
    public static final int LONGEST_BADGE = 24;

    /** A hundred gigabits a second, beyond what any line into a house carries. */
    public static final int FASTEST_MBPS = 100_000;

    /** Ten million shillings. */
    public static final long DEAREST_MINOR = 1_000_000_000L;

    public static final int LAST_POSITION = 999;

    public ServicePackage {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        description =
                faults.optionalText("description", Optional.of(description), LONGEST_DESCRIPTION)
                        .orElse("");
        badge = faults.optionalText("badge", badge, LONGEST_BADGE);
        features = lines(features, faults);
        if (mbps < 1 || mbps > FASTEST_MBPS) {
            faults.add("mbps", "number.out-of-range");
        }
        if (!price.isPositive() || price.minor() > DEAREST_MINOR) {
            faults.add("price", "offer.price-out-of-range");
        }
        if (position < 0 || position > LAST_POSITION) {
            faults.add("position", "number.out-of-range");
        }
        faults.refuse();
    }

    /** What a month of it costs, to compare packages of different cycles, to the cent. */
    public Money perMonth() {
        return price.times(
                BigDecimal.ONE.divide(BigDecimal.valueOf(cycle.months()), 10, RoundingMode.UP),
                RoundingMode.HALF_UP);
    }

    /** Plain letters, digits and dashes of a name: {@code Home 20+} is {@code home-20}. */
    public static String slugOf(String name) {
        var plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "package" : plain;
    }

    private static List<String> lines(List<String> typed, Faults faults) {
        var lines = typed.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_FEATURES) {
            faults.add("features", "offer.too-many-features");
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_FEATURE)) {
            faults.add("features", "too-long");
        }
        return lines;
    }
}

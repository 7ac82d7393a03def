package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Faults;
import java.time.Instant;
import java.util.Optional;

/** What the customer thought of it, 1 (very bad) to 5 (very good). */
public record Rating(int stars, String comment, Instant at) {

    public static final int LONGEST_COMMENT = 2_000;

    public Rating {
        var faults = new Faults();
        if (stars < 1 || stars > 5) {
            faults.add("stars", "rating.out-of-range");
        }
        comment = faults.optionalText("comment", Optional.of(comment), LONGEST_COMMENT).orElse("");
        faults.refuse();
    }
}

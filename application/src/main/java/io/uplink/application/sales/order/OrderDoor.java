package io.uplink.application.sales.order;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.regex.Pattern;

/** What opens the page of an order, and how often strangers may come. */
@Part
public final class OrderDoor {

    /** About 2 MB; beyond it the one that looked longest ago is forgotten, to its own good. */
    private static final int MOST_KEPT = 20_000;

    /** 128 bits in any spelling; a UUID will do. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{22,200}");

    private final TokenBuckets buckets = new TokenBuckets(Duration.ofMinutes(1), MOST_KEPT);
    private final Secrets secrets;
    private final Settings settings;
    private final InstantSource clock;

    public OrderDoor(Secrets secrets, Settings settings, InstantSource clock) {
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a call from an address, or refuses it. */
    void require(String address) {
        var taken =
                buckets.take(address, settings.get(OrderSettings.LOOKS_A_MINUTE), clock.instant());
        if (!taken.allowed()) {
            throw new DomainException(new OrderError.Throttled(taken.waitSeconds()));
        }
    }

    /**
     * The token that belongs to a form: one that is sent again leads to the same order, and only
     * who sent the form knows it.
     */
    String tokenOf(String form) {
        if (!FORM.matcher(form).matches()) {
            throw Invalid.of("form", "order.key-weak");
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.digest("order " + form));
    }

    /** Of a token, or of an address: what is compared and never shown. */
    byte[] digest(String text) {
        return secrets.digest(text);
    }
}

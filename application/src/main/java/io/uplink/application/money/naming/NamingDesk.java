package io.uplink.application.money.naming;

import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.naming.NamingError;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/** Questions to payers by their addresses. */
@Part
public final class NamingDesk {

    /** A person reads and types; nothing asks by itself. */
    static final int LOOKS_A_MINUTE = 20;

    /** Customers behind one modem share an address. */
    static final int LOOKS_OF_ADDRESS = 120;

    /** About 2 MB; beyond it the one that looked longest ago is forgotten. */
    private static final int MOST_KEPT = 20_000;

    private final TokenBuckets looks = new TokenBuckets(Duration.ofMinutes(1), MOST_KEPT);
    private final NamingLinks links;
    private final MpesaPayments payments;
    private final Secrets secrets;
    private final InstantSource clock;

    public NamingDesk(
            NamingLinks links, MpesaPayments payments, Secrets secrets, InstantSource clock) {
        this.links = links;
        this.payments = payments;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What an address opens. */
    record Opened(NamingLink link, MpesaPayment payment) {}

    NamingLinks links() {
        return links;
    }

    /** Counts a look, or refuses it; the address first, so that a link is not used up by it. */
    void count(String token, String address) {
        take("from " + address, LOOKS_OF_ADDRESS);
        take("link " + HexFormat.of().formatHex(secrets.digest(token)), LOOKS_A_MINUTE);
    }

    private void take(String key, int most) {
        var taken = looks.take(key, most, clock.instant());
        if (!taken.allowed()) {
            throw new DomainException(new NamingError.TooMany(taken.waitSeconds()));
        }
    }

    /** The token is the permission: it opens the question about its one payment. */
    Opened open(String token) {
        var now = clock.instant();
        var link =
                links.findByToken(secrets.digest(token))
                        .filter(known -> known.mayBeUsed(now))
                        .orElseThrow(() -> new DomainException(new NamingError.Ended()));
        return new Opened(link, payments.find(link.payment()).orElseThrow());
    }
}

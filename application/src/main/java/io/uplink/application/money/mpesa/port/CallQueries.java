package io.uplink.application.money.mpesa.port;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls of Safaricom's that need somebody's eye. */
@FunctionalInterface
public interface CallQueries {

    /**
     * A call.
     *
     * @param about what it tells of: a receipt or a request, as its key says
     * @param outcome empty while it waits
     */
    record Row(
            UUID id,
            String shortcode,
            String kind,
            String about,
            String source,
            boolean trusted,
            Instant receivedAt,
            int attempts,
            Optional<Instant> nextAt,
            Optional<String> outcome,
            Optional<String> problem) {}

    /** Those that were put off, given up, not believed or not understood; the latest first. */
    List<Row> troubled(Scope scope, int most);
}

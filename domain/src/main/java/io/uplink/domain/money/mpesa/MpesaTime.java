package io.uplink.domain.money.mpesa;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Moments as Safaricom writes them: without a zone, and always Nairobi's. */
public final class MpesaTime {

    private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
    private static final DateTimeFormatter PLAIN =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);

    private MpesaTime() {}

    public static String write(Instant instant) {
        return PLAIN.format(instant.atZone(ZONE));
    }

    /** Empty where it cannot be read. */
    public static Optional<Instant> read(String said) {
        var text = said.strip();
        try {
            var format = text.contains(".") ? DOTTED : PLAIN;
            return Optional.of(LocalDateTime.parse(text, format).atZone(ZONE).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of forms, read once: blank is absent. */
final class FormValues {

    private FormValues() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    /** An id that one of our own forms carried; anything else is as if nothing was chosen. */
    static Optional<UUID> id(@Nullable String value) {
        return given(value)
                .flatMap(typed -> {
                    try {
                        return Optional.of(UUID.fromString(typed));
                    } catch (IllegalArgumentException strange) {
                        return Optional.empty();
                    }
                });
    }

    /** A moment as a browser's field writes it: {@code 2026-11-24T10:30}. */
    static Optional<Instant> moment(String field, @Nullable String value, ZoneId zone) {
        return given(value)
                .map(typed -> {
                    try {
                        return Moments.within(LocalDateTime.parse(typed).atZone(zone).toInstant());
                    } catch (DateTimeException unreadable) {
                        throw Invalid.of(field, "date.unreadable");
                    }
                });
    }
}

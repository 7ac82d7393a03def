package io.uplink.adapter.in.web.shared;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in the address of a list: read as it was typed, and written for its links. */
public final class SearchFields {

    private SearchFields() {}

    /** For showing it again. */
    public static String plain(Optional<String> typed) {
        return typed.map(String::strip).orElse("");
    }

    public static Optional<String> given(Optional<String> typed) {
        return typed.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Empty if nothing was given, or something else than an id: that is a fault then. */
    public static <T> Optional<T> id(
            Faults faults, String field, Optional<String> typed, Function<UUID, T> reader) {
        return faults.parse(field, () -> given(typed).map(text -> uuid(field, text)).map(reader))
                .flatMap(Function.identity());
    }

    /** The start of a day. */
    public static Optional<Instant> from(
            Faults faults, String field, Optional<String> typed, ZoneId zone) {
        return midnight(faults, field, typed, zone, 0);
    }

    /** The end of a day, which belongs to it whole. */
    public static Optional<Instant> until(
            Faults faults, String field, Optional<String> typed, ZoneId zone) {
        return midnight(faults, field, typed, zone, 1);
    }

    /**
     * For links to other pages of the same search: {@code q=amina&}, or nothing.
     *
     * @param left what the link leaves out
     */
    public static String query(Map<String, String> typed, String... left) {
        var without = Arrays.asList(left);
        return typed.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && !without.contains(entry.getKey()))
                .map(entry ->
                        entry.getKey()
                                + "="
                                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                + "&")
                .collect(Collectors.joining());
    }

    private static Optional<Instant> midnight(
            Faults faults, String field, Optional<String> typed, ZoneId zone, int later) {
        return faults.parse(
                        field,
                        () ->
                                given(typed)
                                        .map(text -> date(field, text))
                                        .map(day ->
                                                day.plusDays(later).atStartOfDay(zone).toInstant()))
                .flatMap(Function.identity());
    }

    private static LocalDate date(String field, String typed) {
        try {
            return Moments.day(typed);
        } catch (DateTimeException unreadable) {
            throw Invalid.of(field, "date.unreadable");
        }
    }

    private static UUID uuid(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw Invalid.of(field, "id.unreadable");
        }
    }
}

package io.uplink.adapter.in.web.insight.activity;

import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** What a reader looks for, as typed; days are whole days of the head office. */
public class ActivitySearch {

    @RestQuery Optional<String> who = Optional.empty();
    @RestQuery Optional<String> action = Optional.empty();
    @RestQuery Optional<String> kind = Optional.empty();
    @RestQuery Optional<String> subject = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();
    @RestQuery Optional<String> text = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("who", plain(who));
        typed.put("action", plain(action));
        typed.put("kind", plain(kind));
        typed.put("subject", plain(subject));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        typed.put("text", plain(text));
        return typed;
    }

    private static String plain(Optional<String> value) {
        return value.map(String::strip).orElse("");
    }

    /** For links to other pages of the same search: {@code who=asha&}, or nothing. */
    public String query() {
        return typed().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry ->
                        entry.getKey()
                                + "="
                                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                + "&")
                .collect(Collectors.joining());
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var firstDay = faults.parse("from", () -> day("from", from));
        var lastDay = faults.parse("until", () -> day("until", until));
        var thing = faults.parse("subject", () -> id(subject));
        faults.refuse();
        return new Filter(
                given(who),
                given(action),
                given(kind),
                thing.flatMap(id -> id),
                firstDay.flatMap(day -> day).map(day -> day.atStartOfDay(zone).toInstant()),
                lastDay.flatMap(day -> day)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                given(text));
    }

    private static Optional<String> given(Optional<String> value) {
        return value.map(String::strip).filter(typed -> !typed.isEmpty());
    }

    private static Optional<LocalDate> day(String field, Optional<String> typed) {
        try {
            return given(typed).map(LocalDate::parse);
        } catch (DateTimeException strange) {
            throw Invalid.of(field, "date.unreadable");
        }
    }

    private static Optional<UUID> id(Optional<String> typed) {
        try {
            return given(typed).map(UUID::fromString);
        } catch (IllegalArgumentException strange) {
            throw Invalid.of("subject", "id.unreadable");
        }
    }
}

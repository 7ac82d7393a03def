package io.uplink.adapter.in.web.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueries.Filter;
import io.uplink.domain.outreach.message.MessageState;
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
public class MessageSearch {

    @RestQuery Optional<String> state = Optional.empty();
    @RestQuery Optional<String> template = Optional.empty();
    @RestQuery Optional<String> recipient = Optional.empty();
    @RestQuery Optional<String> ticket = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("state", plain(state));
        typed.put("template", plain(template));
        typed.put("recipient", plain(recipient));
        typed.put("ticket", plain(ticket));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        return typed;
    }

    /** For links to other pages of the same search: {@code state=failed&}, or nothing. */
    public String query() {
        return query("");
    }

    /** The same search in every state. */
    String withoutState() {
        return query("state");
    }

    private String query(String without) {
        return typed().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && !entry.getKey().equals(without))
                .map(entry ->
                        entry.getKey()
                                + "="
                                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                + "&")
                .collect(Collectors.joining());
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var kind = faults.parse("state", () -> state(given(state)));
        var about = faults.parse("ticket", () -> id(given(ticket)));
        var firstDay = faults.parse("from", () -> day("from", given(from)));
        var lastDay = faults.parse("until", () -> day("until", given(until)));
        faults.refuse();
        return new Filter(
                kind.flatMap(known -> known),
                given(template),
                given(recipient),
                about.flatMap(id -> id),
                firstDay.flatMap(day -> day).map(day -> day.atStartOfDay(zone).toInstant()),
                lastDay.flatMap(day -> day)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static String plain(Optional<String> value) {
        return value.map(String::strip).orElse("");
    }

    private static Optional<String> given(Optional<String> value) {
        return value.map(String::strip).filter(typed -> !typed.isEmpty());
    }

    private static Optional<MessageState.Kind> state(Optional<String> typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var known = MessageState.Kind.ofCode(typed.get());
        if (known.isEmpty()) {
            throw Invalid.of("state", "state.unknown");
        }
        return known;
    }

    private static Optional<LocalDate> day(String field, Optional<String> typed) {
        try {
            return typed.map(LocalDate::parse);
        } catch (DateTimeException strange) {
            throw Invalid.of(field, "date.unreadable");
        }
    }

    private static Optional<UUID> id(Optional<String> typed) {
        try {
            return typed.map(UUID::fromString);
        } catch (IllegalArgumentException strange) {
            throw Invalid.of("ticket", "id.unreadable");
        }
    }
}

package io.uplink.adapter.in.web.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Order;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
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
public class CustomerSearch {

    @RestQuery Optional<String> q = Optional.empty();
    @RestQuery Optional<String> status = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();
    @RestQuery Optional<String> area = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();
    @RestQuery Optional<String> sort = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("q", plain(q));
        typed.put("status", plain(status));
        typed.put("branch", plain(branch));
        typed.put("area", plain(area));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        typed.put("sort", plain(sort));
        return typed;
    }

    /** For links to other pages of the same search, but for these: {@code q=amina&}, or nothing. */
    public String queryWithout(String... left) {
        var typed = typed();
        for (var name : left) {
            typed.remove(name);
        }
        return typed.entrySet().stream()
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
        var wanted = faults.parse("status", () -> given(status).map(CustomerStatus::ofCode));
        var place = faults.parse("branch", () -> id("branch", branch));
        var firstDay = faults.parse("from", () -> day("from", from));
        var lastDay = faults.parse("until", () -> day("until", until));
        faults.refuse();
        return new Filter(
                given(q),
                wanted.flatMap(found -> found),
                place.flatMap(found -> found).map(BranchId::new),
                given(area),
                firstDay.flatMap(day -> day).map(day -> day.atStartOfDay(zone).toInstant()),
                lastDay.flatMap(day -> day)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    Order order() {
        return switch (plain(sort)) {
            case "", "newest" -> Order.NEWEST;
            case "name" -> Order.NAME;
            default -> throw Invalid.of("sort", "choice.unknown");
        };
    }

    /** An id that somebody may have changed in the address: then it is none. */
    static Optional<UUID> asId(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private static String plain(Optional<String> value) {
        return value.map(String::strip).orElse("");
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

    private static Optional<UUID> id(String field, Optional<String> typed) {
        try {
            return given(typed).map(UUID::fromString);
        } catch (IllegalArgumentException strange) {
            throw Invalid.of(field, "id.unreadable");
        }
    }
}

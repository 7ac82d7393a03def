package io.uplink.adapter.in.web.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintQueries.Filter;
import io.uplink.application.care.complaint.port.ComplaintQueries.Standing;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
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
public class ComplaintSearch {

    @RestQuery Optional<String> q = Optional.empty();
    @RestQuery Optional<String> state = Optional.empty();
    @RestQuery Optional<String> standing = Optional.empty();
    @RestQuery Optional<String> category = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();
    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("q", plain(q));
        typed.put("state", plain(state));
        typed.put("standing", plain(standing));
        typed.put("category", plain(category));
        typed.put("branch", plain(branch));
        typed.put("customer", plain(customer));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
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
        var wanted = faults.parse("state", () -> given(state).map(ComplaintState.Kind::ofCode));
        var how = faults.parse("standing", () -> given(standing).map(ComplaintSearch::asStanding));
        var about = faults.parse("category", () -> given(category).map(ComplaintCategory::ofCode));
        var place = faults.parse("branch", () -> id("branch", branch));
        var whose = faults.parse("customer", () -> id("customer", customer));
        var firstDay = faults.parse("from", () -> day("from", from));
        var lastDay = faults.parse("until", () -> day("until", until));
        faults.refuse();
        return new Filter(
                given(q),
                wanted.flatMap(it -> it),
                how.flatMap(it -> it),
                about.flatMap(it -> it),
                place.flatMap(it -> it).map(BranchId::new),
                whose.flatMap(it -> it).map(CustomerId::new),
                firstDay.flatMap(it -> it).map(day -> day.atStartOfDay(zone).toInstant()),
                lastDay.flatMap(it -> it)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Standing asStanding(String code) {
        return Standing.ofCode(code).orElseThrow(() -> Invalid.of("standing", "choice.unknown"));
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

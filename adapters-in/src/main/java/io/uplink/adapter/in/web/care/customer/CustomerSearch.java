package io.uplink.adapter.in.web.care.customer;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;
import static io.uplink.adapter.in.web.shared.SearchFields.query;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Order;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        return query(typed(), left);
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var wanted = faults.parse("status", () -> given(status).map(CustomerStatus::ofCode));
        var place = id(faults, "branch", branch, BranchId::new);
        var firstDay = SearchFields.from(faults, "from", from, zone);
        var end = SearchFields.until(faults, "until", until, zone);
        faults.refuse();
        return new Filter(
                given(q), wanted.flatMap(found -> found), place, given(area), firstDay, end);
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
}

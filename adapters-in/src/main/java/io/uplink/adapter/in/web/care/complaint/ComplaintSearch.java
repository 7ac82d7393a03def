package io.uplink.adapter.in.web.care.complaint;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;
import static io.uplink.adapter.in.web.shared.SearchFields.query;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.care.complaint.port.ComplaintQueries.Filter;
import io.uplink.application.care.complaint.port.ComplaintQueries.Standing;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        return query(typed(), left);
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var wanted = faults.parse("state", () -> given(state).map(ComplaintState.Kind::ofCode));
        var how = faults.parse("standing", () -> given(standing).map(ComplaintSearch::asStanding));
        var about = faults.parse("category", () -> given(category).map(ComplaintCategory::ofCode));
        var place = id(faults, "branch", branch, BranchId::new);
        var whose = id(faults, "customer", customer, CustomerId::new);
        var firstDay = SearchFields.from(faults, "from", from, zone);
        var end = SearchFields.until(faults, "until", until, zone);
        faults.refuse();
        return new Filter(
                given(q),
                wanted.flatMap(it -> it),
                how.flatMap(it -> it),
                about.flatMap(it -> it),
                place,
                whose,
                firstDay,
                end);
    }

    private static Standing asStanding(String code) {
        return Standing.ofCode(code).orElseThrow(() -> Invalid.of("standing", "choice.unknown"));
    }
}

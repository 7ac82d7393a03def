package io.uplink.adapter.in.web.care.privacy;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.care.privacy.port.AccessLogQueries.Filter;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.CustomerId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which looks a reader looks for, as typed; days are whole days of the head office. */
public class AccessLogSearch {

    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> who = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("customer", SearchFields.plain(customer));
        typed.put("who", SearchFields.plain(who));
        typed.put("from", SearchFields.plain(from));
        typed.put("until", SearchFields.plain(until));
        return typed;
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var whose = SearchFields.id(faults, "customer", customer, CustomerId::new);
        var firstDay = SearchFields.from(faults, "from", from, zone);
        var end = SearchFields.until(faults, "until", until, zone);
        faults.refuse();
        return new Filter(whose, SearchFields.given(who), firstDay, end);
    }
}

package io.uplink.adapter.in.web.insight.activity;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.domain.shared.Faults;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** For links to other pages of the same search: {@code who=asha&}, or nothing. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var firstDay = SearchFields.from(faults, "from", from, zone);
        var end = SearchFields.until(faults, "until", until, zone);
        var thing = id(faults, "subject", subject, Function.identity());
        faults.refuse();
        return new Filter(
                given(who), given(action), given(kind), thing, firstDay, end, given(text));
    }
}

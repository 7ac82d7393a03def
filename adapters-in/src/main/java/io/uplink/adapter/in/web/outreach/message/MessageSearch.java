package io.uplink.adapter.in.web.outreach.message;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.outreach.message.port.MessageQueries.Filter;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return SearchFields.query(typed());
    }

    /** The same search in every state. */
    String withoutState() {
        return SearchFields.query(typed(), "state");
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var kind = faults.parse("state", () -> state(given(state)));
        var about = id(faults, "ticket", ticket, Function.identity());
        var firstDay = SearchFields.from(faults, "from", from, zone);
        var end = SearchFields.until(faults, "until", until, zone);
        faults.refuse();
        return new Filter(
                kind.flatMap(known -> known),
                given(template),
                given(recipient),
                about,
                firstDay,
                end);
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
}

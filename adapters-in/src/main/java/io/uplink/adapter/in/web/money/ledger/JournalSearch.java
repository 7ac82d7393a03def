package io.uplink.adapter.in.web.money.ledger;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.ledger.port.LedgerQueries.Filter;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.shared.Faults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries a reader looks for, as typed. */
public class JournalSearch {

    @RestQuery Optional<String> account = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();
    @RestQuery Optional<String> source = Optional.empty();
    @RestQuery Optional<String> sourceId = Optional.empty();
    @RestQuery Optional<String> text = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("account", plain(account));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        typed.put("source", plain(source));
        typed.put("sourceId", plain(sourceId));
        typed.put("text", plain(text));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter() {
        var faults = new Faults();
        var which = id(faults, "account", account, AccountId::new);
        var first = LedgerDays.read(faults, "from", from.orElse(""));
        var last = LedgerDays.read(faults, "until", until.orElse(""));
        faults.refuse();
        return new Filter(which, first, last, given(source), given(sourceId), given(text));
    }
}

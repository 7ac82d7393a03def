package io.uplink.adapter.in.web.money.quote;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.quote.port.QuoteQueries.Filter;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which quotes a reader looks for, as typed. */
public class QuoteSearch {

    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> state = Optional.empty();
    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("text", plain(text));
        typed.put("state", plain(state));
        typed.put("customer", plain(customer));
        typed.put("branch", plain(branch));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter() {
        var faults = new Faults();
        var status =
                given(state).flatMap(code -> faults.parse("state", () -> QuoteStatus.ofCode(code)));
        var who = id(faults, "customer", customer, CustomerId::new);
        var where = id(faults, "branch", branch, BranchId::new);
        faults.refuse();
        return new Filter(status, who, where, given(text));
    }
}

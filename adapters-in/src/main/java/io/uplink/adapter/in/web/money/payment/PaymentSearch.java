package io.uplink.adapter.in.web.money.payment;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.payment.port.PaymentQueries.Filter;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.CustomerId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which payments a reader looks for, as typed. */
public class PaymentSearch {

    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> method = Optional.empty();
    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("text", plain(text));
        typed.put("method", plain(method));
        typed.put("customer", plain(customer));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter(ZoneId zone) {
        var faults = new Faults();
        var way =
                given(method)
                        .flatMap(code -> faults.parse("method", () -> PaymentMethod.ofCode(code)));
        var who = id(faults, "customer", customer, CustomerId::new);
        var first = SearchFields.from(faults, "from", from, zone);
        var last = SearchFields.until(faults, "until", until, zone);
        faults.refuse();
        return new Filter(given(text), way, who, first, last);
    }
}

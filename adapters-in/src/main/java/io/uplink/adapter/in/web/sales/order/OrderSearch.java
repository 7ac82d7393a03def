package io.uplink.adapter.in.web.sales.order;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.sales.order.port.OrderQueries.Filter;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which orders a reader looks for, as typed. */
public class OrderSearch {

    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> state = Optional.empty();
    @RestQuery Optional<String> payment = Optional.empty();
    @RestQuery Optional<String> seller = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("text", plain(text));
        typed.put("state", plain(state));
        typed.put("payment", plain(payment));
        typed.put("seller", plain(seller));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter() {
        var faults = new Faults();
        var stage =
                given(state).flatMap(code -> faults.parse("state", () -> OrderStage.ofCode(code)));
        var standing =
                given(payment)
                        .flatMap(code ->
                                faults.parse("payment", () -> PaymentStanding.ofCode(code)));
        var who = id(faults, "seller", seller, PersonId::new);
        faults.refuse();
        return new Filter(stage, standing, who, given(text));
    }
}

package io.uplink.adapter.in.web.money.mpesa;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.mpesa.port.MpesaQueries.Filter;
import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which money is looked for. */
public class MpesaSearch {

    @RestQuery Optional<String> waiting = Optional.empty();
    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> text = Optional.empty();

    /** For links to other pages of the same search. */
    static String query(MpesaSearch search) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("waiting", search.waiting.orElse(""));
        typed.put("customer", search.customer.orElse(""));
        typed.put("text", search.text.orElse(""));
        return SearchFields.query(Map.copyOf(typed));
    }

    Filter filter() {
        return new Filter(
                Inputs.yesNo(waiting),
                Inputs.id("customer", customer.orElse(null)).map(CustomerId::new),
                text.map(String::strip).filter(typed -> !typed.isEmpty()));
    }
}

package io.uplink.adapter.in.web.money.catalogue;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.catalogue.port.ProductQueries.Filter;
import io.uplink.domain.money.catalogue.ProductKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which products a reader looks for, as typed. */
public class ProductSearch {

    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> kind = Optional.empty();
    @RestQuery Optional<String> active = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("text", plain(text));
        typed.put("kind", plain(kind));
        typed.put("active", plain(active));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter() {
        return new Filter(
                given(text),
                given(kind).map(ProductKind::ofCode),
                given(active).map("true"::equals));
    }
}

package io.uplink.adapter.in.web.org.structure;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.structure.port.StructureQueries.Filter;
import io.uplink.domain.shared.id.BranchId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** What is looked for among branches, departments or teams, as typed. */
public class StructureSearch {

    @RestQuery Optional<String> q = Optional.empty();
    @RestQuery Optional<String> active = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("q", q.map(String::strip).orElse(""));
        typed.put("active", active.orElse(""));
        typed.put("branch", branch.orElse(""));
        return typed;
    }

    public String query() {
        return Inputs.query(typed());
    }

    Filter filter() {
        return new Filter(
                q.map(String::strip).filter(text -> !text.isEmpty()),
                Inputs.yesNo(active),
                Inputs.id("branch", branch.orElse(null)).map(BranchId::new));
    }
}

package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.access.port.PeopleQueries.Filter;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.id.BranchId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is looked for, as typed. */
public class PeopleSearch {

    @RestQuery Optional<String> q = Optional.empty();
    @RestQuery Optional<String> active = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();
    @RestQuery Optional<String> role = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("q", q.map(String::strip).orElse(""));
        typed.put("active", active.orElse(""));
        typed.put("branch", branch.orElse(""));
        typed.put("role", role.orElse(""));
        return typed;
    }

    public String query() {
        return Inputs.query(typed());
    }

    Filter filter() {
        return new Filter(
                q.map(String::strip).filter(text -> !text.isEmpty()),
                Inputs.yesNo(active),
                Inputs.id("branch", branch.orElse(null)).map(BranchId::new),
                Inputs.id("role", role.orElse(null)).map(RoleId::new));
    }
}

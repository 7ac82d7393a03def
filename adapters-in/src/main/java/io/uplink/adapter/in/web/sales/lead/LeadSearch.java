package io.uplink.adapter.in.web.sales.lead;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.sales.lead.port.LeadQueries.Filter;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which leads a reader looks for, as typed. */
public class LeadSearch {

    /** The word for all open ones, and for one's own. */
    private static final String OPEN = "open";

    private static final String ALL = "all";
    private static final String ME = "me";

    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> stage = Optional.empty();
    @RestQuery Optional<String> due = Optional.empty();
    @RestQuery Optional<String> owner = Optional.empty();
    @RestQuery Optional<String> source = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("text", plain(text));
        typed.put("stage", plain(stage));
        typed.put("due", plain(due));
        typed.put("owner", plain(owner));
        typed.put("source", plain(source));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    boolean onlyDue() {
        return given(due).isPresent();
    }

    /**
     * What the list is narrowed to.
     *
     * @param usual the stage where none is named
     * @param today what is due until then is due
     */
    Filter filter(String usual, LocalDate today, PersonId reader) {
        var faults = new Faults();
        var named = given(stage).orElse(usual);
        var one =
                named.equals(OPEN) || named.equals(ALL)
                        ? Optional.<LeadStage>empty()
                        : faults.parse("stage", () -> LeadStage.ofCode(named));
        var who =
                plain(owner).equals(ME)
                        ? Optional.of(reader)
                        : id(faults, "owner", owner, PersonId::new);
        var from =
                given(source)
                        .flatMap(code -> faults.parse("source", () -> LeadSource.ofCode(code)));
        faults.refuse();
        return new Filter(
                one,
                named.equals(OPEN),
                onlyDue() ? Optional.of(today) : Optional.empty(),
                who,
                from,
                given(text));
    }
}

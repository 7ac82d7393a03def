package io.uplink.adapter.in.web.care.ticket;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.care.ticket.port.TicketQueries.Clock;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Moments;
import io.uplink.application.care.ticket.port.TicketQueries.Period;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a reader looks for, as typed or linked; days are whole days of the head office. */
public class TicketSearch {

    /** Instead of naming the three states in which work is owed. */
    public static final String UNRESOLVED = "unresolved";

    /** The lists that have a name: what they ask for comes on top of everything else. */
    public static final List<String> VIEWS =
            List.of(
                    "open",
                    "mine",
                    "my-teams",
                    "overdue",
                    "at-risk",
                    "unassigned",
                    "resolved",
                    "closed",
                    "all");

    @RestQuery Optional<String> view = Optional.empty();
    @RestQuery Optional<String> state = Optional.empty();
    @RestQuery Optional<String> assignee = Optional.empty();
    @RestQuery Optional<String> team = Optional.empty();
    @RestQuery Optional<String> mine = Optional.empty();
    @RestQuery Optional<String> unassigned = Optional.empty();
    @RestQuery Optional<String> priority = Optional.empty();
    @RestQuery Optional<String> category = Optional.empty();
    @RestQuery Optional<String> notCategory = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();
    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> clock = Optional.empty();
    @RestQuery Optional<String> openedFrom = Optional.empty();
    @RestQuery Optional<String> openedUntil = Optional.empty();
    @RestQuery Optional<String> resolvedFrom = Optional.empty();
    @RestQuery Optional<String> resolvedUntil = Optional.empty();
    @RestQuery Optional<String> ratedFrom = Optional.empty();
    @RestQuery Optional<String> ratedUntil = Optional.empty();
    @RestQuery Optional<String> owedOn = Optional.empty();
    @RestQuery Optional<String> rated = Optional.empty();
    @RestQuery Optional<String> stars = Optional.empty();
    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> sort = Optional.empty();

    /** Where filters by fields of a category are found, whose names nobody knows before. */
    @Context @Nullable UriInfo uri;

    private Map<String, String> kept = Map.of();

    /** As many as one still reads in a row of chips. */
    private static final int MOST_FIELDS = 5;

    private static final String FIELD = "field.";
    private static final Pattern FIELD_PART = Pattern.compile("[a-z0-9_]{2,40}");

    /** What was asked, by name, for showing it again and for links. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("view", plain(view));
        typed.put("state", plain(state));
        typed.put("assignee", plain(assignee));
        typed.put("team", plain(team));
        typed.put("mine", plain(mine));
        typed.put("unassigned", plain(unassigned));
        typed.put("priority", plain(priority));
        typed.put("category", plain(category));
        typed.put("notCategory", plain(notCategory));
        typed.put("branch", plain(branch));
        typed.put("customer", plain(customer));
        typed.put("clock", plain(clock));
        typed.put("openedFrom", plain(openedFrom));
        typed.put("openedUntil", plain(openedUntil));
        typed.put("resolvedFrom", plain(resolvedFrom));
        typed.put("resolvedUntil", plain(resolvedUntil));
        typed.put("ratedFrom", plain(ratedFrom));
        typed.put("ratedUntil", plain(ratedUntil));
        typed.put("owedOn", plain(owedOn));
        typed.put("rated", plain(rated));
        typed.put("stars", plain(stars));
        fields().forEach((key, value) -> typed.put(FIELD + key, value));
        typed.put("text", plain(text));
        typed.put("sort", plain(sort));
        return typed;
    }

    /** For links to other pages of the same search: {@code state=open&}, or nothing. */
    public String query() {
        return SearchFields.query(typed());
    }

    /** What was kept of an earlier search, to be searched again. */
    public static TicketSearch of(Map<String, String> kept) {
        var search = new TicketSearch();
        search.view = Optional.ofNullable(kept.get("view"));
        search.state = Optional.ofNullable(kept.get("state"));
        search.assignee = Optional.ofNullable(kept.get("assignee"));
        search.team = Optional.ofNullable(kept.get("team"));
        search.mine = Optional.ofNullable(kept.get("mine"));
        search.unassigned = Optional.ofNullable(kept.get("unassigned"));
        search.priority = Optional.ofNullable(kept.get("priority"));
        search.category = Optional.ofNullable(kept.get("category"));
        search.notCategory = Optional.ofNullable(kept.get("notCategory"));
        search.branch = Optional.ofNullable(kept.get("branch"));
        search.customer = Optional.ofNullable(kept.get("customer"));
        search.clock = Optional.ofNullable(kept.get("clock"));
        search.openedFrom = Optional.ofNullable(kept.get("openedFrom"));
        search.openedUntil = Optional.ofNullable(kept.get("openedUntil"));
        search.resolvedFrom = Optional.ofNullable(kept.get("resolvedFrom"));
        search.resolvedUntil = Optional.ofNullable(kept.get("resolvedUntil"));
        search.ratedFrom = Optional.ofNullable(kept.get("ratedFrom"));
        search.ratedUntil = Optional.ofNullable(kept.get("ratedUntil"));
        search.owedOn = Optional.ofNullable(kept.get("owedOn"));
        search.rated = Optional.ofNullable(kept.get("rated"));
        search.stars = Optional.ofNullable(kept.get("stars"));
        search.text = Optional.ofNullable(kept.get("text"));
        search.sort = Optional.ofNullable(kept.get("sort"));
        search.kept = kept;
        return search;
    }

    /** Refuses what the list would refuse to be narrowed or ordered by. */
    public static void requireReadable(Map<String, String> criteria, ZoneId zone) {
        var search = of(criteria);
        search.sort(Sort.SLA);
        search.filter(zone);
    }

    /** The order asked for; {@code usual} if none was. */
    public Sort sort(Sort usual) {
        return given(sort)
                .map(code ->
                        Sort.ofCode(code).orElseThrow(() -> Invalid.of("sort", "choice.unknown")))
                .orElse(usual);
    }

    public Filter filter(ZoneId zone) {
        var faults = new Faults();
        if (given(view).isPresent() && !VIEWS.contains(given(view).get())) {
            faults.add("view", "choice.unknown");
        }
        var filter =
                new Filter(
                        faults.collect(this::states).orElse(Set.of()),
                        id(faults, "assignee", assignee, PersonId::new),
                        id(faults, "team", team, TeamId::new),
                        on(mine) || views("mine"),
                        views("my-teams"),
                        on(unassigned) || views("unassigned"),
                        faults.collect(() -> given(priority).map(Priority::ofCode))
                                .flatMap(Function.identity()),
                        given(category),
                        words(notCategory).collect(Collectors.toUnmodifiableSet()),
                        id(faults, "branch", branch, BranchId::new),
                        id(faults, "customer", customer, CustomerId::new),
                        faults.collect(this::clocks).orElse(Set.of()),
                        when(faults, zone),
                        on(rated),
                        faults.collect(this::stars).flatMap(Function.identity()),
                        given(text),
                        faults.collect(this::readableFields).orElse(Map.of()));
        faults.refuse();
        return filter;
    }

    /** By the keys of the fields, as asked. */
    private Map<String, String> fields() {
        var asked = new TreeMap<String, String>();
        kept.forEach((name, value) -> put(asked, name, value));
        if (uri != null) {
            uri.getQueryParameters().forEach((name, values) -> put(asked, name, values.getFirst()));
        }
        return asked;
    }

    private static void put(Map<String, String> asked, String name, String value) {
        if (name.startsWith(FIELD) && !value.isBlank()) {
            asked.put(name.substring(FIELD.length()), value.strip());
        }
    }

    private Map<String, String> readableFields() {
        var faults = new Faults();
        var asked = fields();
        asked.forEach((key, value) -> {
            if (!FIELD_PART.matcher(key).matches() || !FIELD_PART.matcher(value).matches()) {
                faults.add(FIELD + key, "choice.unknown");
            }
        });
        if (asked.size() > MOST_FIELDS) {
            faults.add("field", "search.too-many-fields");
        }
        faults.refuse();
        return asked;
    }

    private Moments when(Faults faults, ZoneId zone) {
        return new Moments(
                new Period(
                        SearchFields.from(faults, "openedFrom", openedFrom, zone),
                        SearchFields.until(faults, "openedUntil", openedUntil, zone)),
                new Period(
                        SearchFields.from(faults, "resolvedFrom", resolvedFrom, zone),
                        SearchFields.until(faults, "resolvedUntil", resolvedUntil, zone)),
                new Period(
                        SearchFields.from(faults, "ratedFrom", ratedFrom, zone),
                        SearchFields.until(faults, "ratedUntil", ratedUntil, zone)),
                SearchFields.until(faults, "owedOn", owedOn, zone));
    }

    private boolean views(String name) {
        return given(view).filter(name::equals).isPresent();
    }

    /** A named list but that of all holds open tickets, unless states are asked for. */
    private Set<TicketState.Kind> states() {
        if (given(state).isEmpty() && given(view).isPresent() && !views("all")) {
            return views("resolved") || views("closed")
                    ? Set.of(TicketState.Kind.ofCode(given(view).get()))
                    : Filter.UNRESOLVED;
        }
        return words(state)
                .flatMap(word ->
                        word.equals(UNRESOLVED)
                                ? Filter.UNRESOLVED.stream()
                                : Stream.of(TicketState.Kind.ofCode(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Clock> clocks() {
        var named = given(view).filter(Set.of("overdue", "at-risk")::contains);
        return Stream.concat(words(clock), named.stream())
                .map(word ->
                        Clock.ofCode(word).orElseThrow(() -> Invalid.of("clock", "choice.unknown")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Integer> stars() {
        return given(stars)
                .map(typed -> {
                    if (!typed.matches("[1-5]")) {
                        throw Invalid.of("stars", "rating.out-of-range");
                    }
                    return Integer.valueOf(typed);
                });
    }

    private static Stream<String> words(Optional<String> value) {
        return given(value).stream()
                .flatMap(typed -> Arrays.stream(typed.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static boolean on(Optional<String> value) {
        return given(value).filter(typed -> !typed.equals("false")).isPresent();
    }
}

package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.desk.pages.ViewAddress;
import io.uplink.adapter.in.web.care.ticket.TicketSearch;
import io.uplink.adapter.in.web.care.ticket.pages.ListView.Chip;
import io.uplink.adapter.in.web.care.ticket.pages.ListView.Choice;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.desk.ShowTabs;
import io.uplink.application.care.desk.port.TicketTabs.Tabs;
import io.uplink.application.care.ticket.FindTickets;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.care.ticket.port.TicketChoices.Choices;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketQueries.Counts;
import io.uplink.application.care.ticket.port.TicketQueries.Marks;
import io.uplink.application.care.ticket.port.TicketQueries.Row;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.SavedView;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the list together: the rows, the numbers on the tabs, and names only where some are asked.
 */
@RequestScoped
class TicketListReader {

    /** What one looks through before narrowing further; more is weight on a phone. */
    private static final int ROWS = 30;

    /** As many tabs as one finds one's way among; all of them are on a page of their own. */
    private static final int VIEWS = 8;

    private static final Set<String> NAMED =
            Set.of("branch", "assignee", "team", "category", "notCategory");

    private static final String NONE = TicketQueries.NONE.toString();

    private static final List<String> ADDABLE =
            List.of(
                    "state",
                    "assignee",
                    "team",
                    "category",
                    "priority",
                    "branch",
                    "clock",
                    "opened",
                    "field");

    private final FindTickets findTickets;
    private final ShowTabs showTabs;
    private final ListTicketChoices listChoices;
    private final Actors actors;
    private final TicketText text;
    private final FieldFilters fields;
    private @Nullable Tabs tabs;

    TicketListReader(
            FindTickets findTickets,
            ShowTabs showTabs,
            ListTicketChoices listChoices,
            Actors actors,
            TicketText text,
            FieldFilters fields) {
        this.findTickets = findTickets;
        this.showTabs = showTabs;
        this.listChoices = listChoices;
        this.actors = actors;
        this.text = text;
        this.fields = fields;
    }

    static ListQuery query(TicketSearch search, Optional<String> view) {
        var typed = search.typed();
        var tab = view.flatMap(ListTab::ofCode).orElseGet(() -> ListQuery.usualTab(typed));
        return new ListQuery(tab, typed);
    }

    ListView read(TicketSearch search, ListQuery query, Optional<String> at) {
        var actor = actors.current();
        var sort = search.sort(query.tab().usualSort());
        var filter = query.tab().narrowed(search.filter(text.zone()));
        var page = findTickets.execute(actor, new FindTickets.Input(filter, sort, at, ROWS));
        var counts = tabs().counts();
        var views = tabs().views().views();
        return new ListView(
                tabs(query, counts, views),
                saved(query, views),
                saveView(query, views),
                bulk(),
                chips(query),
                adds(query),
                sorts(sort),
                sortName(sort),
                query.value(ListQuery.TEXT),
                query.hidden(ListQuery.TEXT),
                page.items().stream().map(this::row).toList(),
                shown(query, page, counts),
                page.previous().map(place -> query.url() + "&at=" + place).orElse(""),
                page.next().map(place -> query.url() + "&at=" + place).orElse(""),
                query.isNarrowed() ? new ListQuery(query.tab(), Map.of()).url() : "",
                query.tab() == ListTab.ALL ? "" : query.everywhere().url(),
                actor.reach(Permission.TICKETS_CREATE).isPresent());
    }

    /** Where the reader wants to begin; empty for the usual list. */
    Optional<String> first() {
        var shown = tabs().views();
        return shown.views().stream()
                .filter(view -> shown.usual().equals(Optional.of(view.id())))
                .findAny()
                .map(view -> ViewAddress.url(view.criteria()));
    }

    /** What a view shows, in words: the list that it narrows, its filters, its order. */
    List<String> words(ListQuery query, TicketSearch search) {
        var parts = new ArrayList<String>();
        parts.add(query.tab().label(text.words()));
        chips(query).forEach(chip -> parts.add(chip.name()));
        if (!query.value(ListQuery.TEXT).isEmpty()) {
            parts.add("“" + query.value(ListQuery.TEXT) + "”");
        }
        parts.add(sortName(search.sort(query.tab().usualSort())));
        return parts;
    }

    /** Asked once for a page: where to begin, and what stands over the list. */
    private Tabs tabs() {
        var known = tabs;
        if (known == null) {
            known = showTabs.execute(actors.current());
            tabs = known;
        }
        return known;
    }

    private static List<ListView.Tab> saved(ListQuery query, List<SavedView> views) {
        return views.stream()
                .limit(VIEWS)
                .map(view ->
                        new ListView.Tab(
                                view.name(),
                                ViewAddress.url(view.criteria()),
                                -1,
                                shows(view, query)))
                .toList();
    }

    private static boolean shows(SavedView view, ListQuery query) {
        var kept = TicketSearch.of(view.criteria());
        return query(kept, Optional.ofNullable(view.criteria().get(ListQuery.VIEW))).equals(query);
    }

    /** A tab of ours alone needs no name, and what has one is found under it. */
    private static String saveView(ListQuery query, List<SavedView> views) {
        var plain = query.given().isEmpty() || views.stream().anyMatch(view -> shows(view, query));
        return plain ? "" : "/tickets/views/new?" + query.parameters();
    }

    private ListView.Bulk bulk() {
        var actor = actors.current();
        var closes = actor.reach(Permission.TICKETS_CLOSE).isPresent();
        return new ListView.Bulk(
                actor.reach(Permission.TICKETS_ASSIGN).isPresent(),
                actor.reach(Permission.TICKETS_EDIT).isPresent(),
                actor.reach(Permission.TICKETS_REPLY).isPresent(),
                actor.reach(Permission.TICKETS_ESCALATE).isPresent(),
                closes);
    }

    private List<ListView.Tab> tabs(ListQuery query, Counts counts, List<SavedView> views) {
        var kept = views.stream().limit(VIEWS).anyMatch(view -> shows(view, query));
        var inTeams = !actors.current().requirePerson().teams().isEmpty();
        return Arrays.stream(ListTab.values())
                .filter(tab -> tab != ListTab.MY_TEAMS || inTeams || tab == query.tab())
                .map(tab ->
                        new ListView.Tab(
                                tab.label(text.words()),
                                "/tickets?view=" + tab.code(),
                                tab.count(counts),
                                tab == query.tab() && !kept))
                .toList();
    }

    private String shown(ListQuery query, Page<Row> page, Counts counts) {
        var total = query.tab().count(counts);
        return total < 0 || query.isNarrowed()
                ? text.words().shown(page.items().size())
                : text.words().shownOf(page.items().size(), total);
    }

    private List<Chip> chips(ListQuery query) {
        var named = query.given().keySet().stream().anyMatch(NAMED::contains);
        var choices =
                named
                        ? listChoices.execute(actors.current())
                        : new Choices(List.of(), List.of(), List.of(), List.of());
        var chips = new ArrayList<Chip>();
        query.given()
                .forEach((name, value) -> {
                    if (!name.equals(ListQuery.SORT) && !name.equals(ListQuery.TEXT)) {
                        chips.add(
                                new Chip(
                                        label(name) + ": " + value(name, value, choices),
                                        query.without(name).url()));
                    }
                });
        return chips;
    }

    String label(String filter) {
        var words = text.words();
        return switch (filter) {
            case "state" -> words.state();
            case "assignee", "mine", "unassigned" -> words.assignee();
            case "team", "myTeams" -> words.team();
            case "category" -> words.category();
            case "notCategory" -> words.notCategory();
            case "priority" -> words.priority();
            case "branch" -> words.branch();
            case "customer" -> words.customer();
            case "clock" -> words.clock();
            case "opened" -> words.opened();
            case "openedFrom" -> words.openedFrom();
            case "openedUntil" -> words.openedUntil();
            case "resolvedFrom" -> words.resolvedFrom();
            case "resolvedUntil" -> words.resolvedUntil();
            case "ratedFrom" -> words.ratedFrom();
            case "ratedUntil" -> words.ratedUntil();
            case "owedOn" -> words.owedOn();
            case "rated" -> words.rated();
            case "stars" -> words.stars();
            case "field" -> text.fields().messages().filter();
            default -> filter.startsWith(FieldFilters.PREFIX) ? fields.label(filter) : filter;
        };
    }

    private String value(String name, String value, Choices choices) {
        var words = text.words();
        if (value.equals(NONE)) {
            return words.nobody();
        }
        return switch (name) {
            case "state" -> each(value, text::state);
            case "clock" -> each(value, text::clock);
            case "mine" -> words.me();
            case "myTeams" -> words.mine();
            case "unassigned" -> words.nobody();
            case "rated" -> words.yes();
            case "customer" -> words.oneCustomer();
            case "priority" -> text.priority(value);
            case "branch" ->
                    choices.branches().stream()
                            .filter(one -> one.id().toString().equals(value))
                            .findAny()
                            .map(one -> one.name())
                            .orElse(value);
            case "team" ->
                    choices.teams().stream()
                            .filter(one -> one.id().toString().equals(value))
                            .findAny()
                            .map(one -> one.name())
                            .orElse(value);
            case "assignee" ->
                    choices.people().stream()
                            .filter(one -> one.id().toString().equals(value))
                            .findAny()
                            .map(one -> one.name())
                            .orElse(value);
            case "category" -> category(value, choices);
            case "notCategory" -> each(value, key -> category(key, choices));
            default -> name.startsWith(FieldFilters.PREFIX) ? fields.value(name, value) : value;
        };
    }

    private String category(String key, Choices choices) {
        return choices.categories().stream()
                .filter(one -> one.key().equals(key))
                .findAny()
                .map(one -> text.isSwahili() ? one.swahili() : one.english())
                .orElse(key);
    }

    private static String each(String codes, UnaryOperator<String> word) {
        return Arrays.stream(codes.split(",", -1)).map(word).collect(Collectors.joining(", "));
    }

    private List<ListView.Add> adds(ListQuery query) {
        return ADDABLE.stream()
                .filter(field -> !isOn(query, field))
                .filter(field -> !field.equals("state") || query.tab() == ListTab.ALL)
                .filter(field -> !field.equals("field") || !query.value("category").isEmpty())
                .map(field ->
                        new ListView.Add(
                                label(field),
                                "/tickets/filter/" + field + "?" + query.parameters()))
                .toList();
    }

    private static boolean isOn(ListQuery query, String field) {
        return switch (field) {
            case "opened" ->
                    !query.value("openedFrom").isEmpty() || !query.value("openedUntil").isEmpty();
            case "assignee" ->
                    query.tab() == ListTab.MINE
                            || query.tab() == ListTab.UNASSIGNED
                            || !query.value("assignee").isEmpty()
                            || !query.value("mine").isEmpty()
                            || !query.value("unassigned").isEmpty();
            default -> !query.value(field).isEmpty();
        };
    }

    private List<Choice> sorts(Sort chosen) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Choice(sort.code(), sortName(sort), sort == chosen))
                .toList();
    }

    private String sortName(Sort sort) {
        return switch (sort) {
            case SLA -> text.words().sortSla();
            case NEWEST -> text.words().sortNewest();
            case PRIORITY -> text.words().sortPriority();
            case UPDATED -> text.words().sortUpdated();
        };
    }

    /** The one that says most: where it went, who leads it, how many it leads. */
    private ListView.Mark mark(Marks marks) {
        var words = text.together();
        if (marks.mergedInto().isPresent()) {
            return new ListView.Mark("arrow-merge", words.mergedInto(marks.mergedInto().get()));
        }
        if (marks.child()) {
            return new ListView.Mark("subtask", words.isChild());
        }
        return marks.children() > 0
                ? new ListView.Mark("sitemap", words.leads(marks.children()))
                : new ListView.Mark("", "");
    }

    private ListView.Row row(Row row) {
        var unanswered =
                row.state().isUnresolved()
                        && row.clock()
                                .map(clock ->
                                        clock.respondedAt().isEmpty()
                                                || clock.replyDue().isPresent())
                                .orElse(false);
        return new ListView.Row(
                row.id().value(),
                row.number(),
                TicketText.shortNumber(row.number()),
                row.subject(),
                unanswered,
                row.customer().value(),
                row.customerName(),
                row.area(),
                row.state().code(),
                row.priority().code(),
                text.sla(row.clock(), row.state(), row.waitsFor()),
                row.assigneeName().map(Names::initials).orElse(""),
                row.assigneeName().map(Names::first).orElse(""),
                row.teamName().orElse(""),
                row.lastReplyAt(),
                mark(row.marks()),
                row.id() + ":" + row.version());
    }
}

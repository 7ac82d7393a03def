package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.ticket.TicketSearch;
import io.uplink.adapter.in.web.care.ticket.pages.MapView.Line;
import io.uplink.adapter.in.web.care.ticket.pages.MapView.Narrow;
import io.uplink.adapter.in.web.care.ticket.pages.MapView.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.care.ticket.MapSettings;
import io.uplink.application.care.ticket.MapTickets;
import io.uplink.application.care.ticket.port.TicketMap.Spot;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.care.ticket.TileSource;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Where work is owed: marks on a map beside the same tickets as a list. */
@Path("/tickets/map")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketMapPages {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PICTURES = "img-src 'self'";

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance map(MapView page);
    }

    private final MapTickets mapTickets;
    private final ListTicketChoices listChoices;
    private final Settings settings;
    private final Actors actors;
    private final Reader reader;
    private final TicketText text;
    private final HttpServerResponse http;
    private final String policy;

    TicketMapPages(
            MapTickets mapTickets,
            ListTicketChoices listChoices,
            Settings settings,
            Actors actors,
            Reader reader,
            TicketText text,
            HttpServerResponse http,
            Config config) {
        this.mapTickets = mapTickets;
        this.listChoices = listChoices;
        this.settings = settings;
        this.actors = actors;
        this.reader = reader;
        this.text = text;
        this.http = http;
        this.policy = config.getValue("quarkus.http.header.\"" + POLICY + "\".value", String.class);
    }

    /** This page alone may show the pictures of another host, and of the one that was set alone. */
    @GET
    public TemplateInstance show(@BeanParam TicketSearch search) {
        var area = mapTickets.execute(actors.current(), search.filter(text.zone()));
        var tiles = settings.get(MapSettings.TILES);
        var words = words();
        var view =
                new MapView(
                        narrows(search.typed(), words),
                        area.spots().stream().map(TicketMapPages::line).toList(),
                        words.count(area.spots().size()),
                        area.more() ? words.more(MapTickets.MOST) : "",
                        area.unplaced() == 0 ? "" : words.unplaced(area.unplaced()),
                        tiles.map(TileSource::address).orElse(""),
                        settings.get(MapSettings.ATTRIBUTION));
        // Instead of the policy of all pages: of two a browser keeps both.
        tiles.ifPresent(source ->
                http.headers()
                        .set(POLICY, policy.replace(PICTURES, PICTURES + " " + source.origin())));
        return reader.page(Pages.map(view));
    }

    private List<Narrow> narrows(Map<String, String> typed, TicketMapMessages words) {
        var choices = listChoices.execute(actors.current());
        var people = new ArrayList<Option>();
        people.add(option("", words.anybody(), typed, "assignee"));
        people.add(option(TicketQueries.NONE.toString(), words.nobody(), typed, "assignee"));
        choices.people()
                .forEach(one ->
                        people.add(option(one.id().toString(), one.name(), typed, "assignee")));
        return List.of(
                narrow(
                        "branch",
                        words.anyBranch(),
                        typed,
                        choices.branches().stream()
                                .map(one -> Map.entry(one.id().toString(), one.name()))),
                narrow(
                        "state",
                        words.anyState(),
                        typed,
                        Stream.of(TicketState.Kind.values())
                                .filter(Filter.UNRESOLVED::contains)
                                .map(kind -> Map.entry(kind.code(), text.state(kind.code())))),
                narrow(
                        "priority",
                        words.anyPriority(),
                        typed,
                        Arrays.asList(Priority.values()).reversed().stream()
                                .map(one -> Map.entry(one.code(), text.priority(one.code())))),
                new Narrow("assignee", text.words().assignee(), people));
    }

    private Narrow narrow(
            String name,
            String any,
            Map<String, String> typed,
            Stream<Map.Entry<String, String>> choices) {
        var options = new ArrayList<Option>();
        options.add(option("", any, typed, name));
        choices.forEach(one -> options.add(option(one.getKey(), one.getValue(), typed, name)));
        var words = text.words();
        var label =
                switch (name) {
                    case "branch" -> words.branch();
                    case "state" -> words.state();
                    default -> words.priority();
                };
        return new Narrow(name, label, options);
    }

    private static Option option(
            String value, String name, Map<String, String> typed, String filter) {
        return new Option(value, name, value.equals(typed.getOrDefault(filter, "")));
    }

    private static Line line(Spot spot) {
        return new Line(
                spot.id().value(),
                spot.number(),
                spot.subject(),
                spot.area(),
                kind(spot),
                spot.state().code(),
                spot.priority().code(),
                spot.assignee().map(Names::first).orElse(""),
                Double.toString(spot.latitude()),
                Double.toString(spot.longitude()));
    }

    /** The most urgent there is to say. */
    private static String kind(Spot spot) {
        if (spot.overdue()) {
            return "late";
        }
        if (spot.atRisk()) {
            return "risk";
        }
        return switch (spot.state()) {
            case IN_PROGRESS -> "progress";
            case PENDING -> "pending";
            default -> "open";
        };
    }

    private TicketMapMessages words() {
        return MessageBundles.get(
                TicketMapMessages.class, Localized.Literal.of(reader.language().code()));
    }
}

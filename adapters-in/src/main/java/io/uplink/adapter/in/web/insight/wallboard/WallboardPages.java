package io.uplink.adapter.in.web.insight.wallboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.uplink.adapter.in.web.insight.wallboard.WallView.Choice;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.insight.wallboard.ShowWallboard;
import io.uplink.application.insight.wallboard.WatchWallboard;
import io.uplink.application.org.structure.ListChoices;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The desk on the wall of the office. It changes while one looks: the stream sends the figures
 * whenever they are others; where it cannot be had, the page asks for them every 30 seconds.
 */
@Path("/wallboard")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class WallboardPages {

    @CheckedTemplate(basePath = "insight/wallboard")
    static class Pages {
        static native TemplateInstance show(WallView page, BoardView board);

        static native TemplateInstance board(BoardView board);
    }

    private final ShowWallboard showWallboard;
    private final WatchWallboard watchWallboard;
    private final ListChoices listChoices;
    private final WallboardStreams streams;
    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final HttpServerResponse http;

    WallboardPages(
            ShowWallboard showWallboard,
            WatchWallboard watchWallboard,
            ListChoices listChoices,
            WallboardStreams streams,
            Actors actors,
            Reader reader,
            Times times,
            HttpServerResponse http) {
        this.showWallboard = showWallboard;
        this.watchWallboard = watchWallboard;
        this.listChoices = listChoices;
        this.streams = streams;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.http = http;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<UUID> branch, @RestQuery Optional<String> light) {
        var board = read(branch);
        var page =
                new WallView(
                        branch.map(id -> "?branch=" + id).orElse(""),
                        branch.map(UUID::toString).orElse(""),
                        light.isPresent(),
                        branches(branch));
        return reader.page(Pages.show(page, board));
    }

    /** The figures alone, for a screen that cannot be told. */
    @GET
    @Path("board")
    public TemplateInstance board(@RestQuery Optional<UUID> branch) {
        return reader.page(Pages.board(read(branch)));
    }

    /**
     * Events {@code board}, with the figures as HTML, and {@code pulse}, every 15 seconds while
     * nothing changes.
     *
     * @param seconds how long the caller wants it at most; 0 for the figures once
     */
    // A stream is taken for what never waits, but who asks is looked up in the database first.
    @Blocking
    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(
            @RestQuery Optional<UUID> branch,
            @RestQuery Optional<Integer> seconds,
            @Context Sse sse) {
        var longest =
                seconds.map(most -> Duration.ofSeconds(Math.max(0, most)))
                        .orElse(WatchWallboard.LONGEST);
        var seat =
                watchWallboard.execute(
                        actors.current(),
                        new WatchWallboard.Input(branch.map(BranchId::new), longest));
        // A proxy that collects answers would keep the news until the end.
        http.putHeader("X-Accel-Buffering", "no").putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Of a slow reader only the last figures wait.
        return Multi.createFrom()
                .emitter(emitter -> streams.open(seat, emitter, sse), BackPressureStrategy.LATEST);
    }

    private BoardView read(Optional<UUID> branch) {
        var board =
                showWallboard.execute(
                        actors.current(),
                        new ShowWallboard.Input(branch.map(BranchId::new), times.zone()));
        return BoardView.of(board, reader.language(), times.zone());
    }

    private List<Choice> branches(Optional<UUID> chosen) {
        var mine =
                listChoices.execute(actors.current()).branches().stream()
                        .filter(branch -> isMine(branch.id()))
                        .map(branch ->
                                new Choice(
                                        branch.id(),
                                        branch.name(),
                                        chosen.map(UUID::toString)
                                                .filter(branch.id()::equals)
                                                .isPresent()))
                        .toList();
        return mine.size() > 1 ? mine : List.of();
    }

    private boolean isMine(String branch) {
        if (actors.current().reach(Permission.DASHBOARD_VIEW).equals(Optional.of(Reach.ALL))) {
            return true;
        }
        return actors.current() instanceof Actor.Person person
                && person.branches().contains(new BranchId(UUID.fromString(branch)));
    }
}

package io.uplink.adapter.in.web.insight.wallboard;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.uplink.adapter.in.schedule.shared.Loop;
import io.uplink.application.insight.wallboard.Audience;
import io.uplink.application.insight.wallboard.RefreshWallboards;
import io.uplink.application.insight.wallboard.Seat;
import io.uplink.application.insight.wallboard.port.TicketNews;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.org.access.FindSignedIn;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * Tells all open walls of this instance what changed: one loop counts for all of them, woken by
 * what the database announces, whichever instance caused it.
 */
@ApplicationScoped
class WallboardStreams {

    /** So that a proxy sees life, and that time itself makes tickets late on the wall. */
    private static final Duration PULSE = Duration.ofSeconds(15);

    /** Of a busy minute nobody reads more. */
    private static final long PAUSE_SECONDS = 1;

    private static final Actor.Job WALLBOARD = new Actor.Job("wallboard");

    /** A screen, with what it was last told. */
    private static final class Screen {

        private final MultiEmitter<? super OutboundSseEvent> emitter;
        private final Sse sse;
        private String told = "";

        private Screen(MultiEmitter<? super OutboundSseEvent> emitter, Sse sse) {
            this.emitter = emitter;
            this.sse = sse;
        }

        /** What did not change is not sent again; a pulse says that all is well. */
        private void tell(String html) {
            var changed = !html.equals(told);
            told = html;
            emitter.emit(
                    sse.newEventBuilder()
                            .name(changed ? "board" : "pulse")
                            .data(String.class, changed ? html : "ok")
                            .build());
        }
    }

    private record Rendering(Board board, Language language) {}

    private final RefreshWallboards refreshWallboards;
    private final FindSignedIn findSignedIn;
    private final Audience audience;
    private final TicketNews news;
    private final ZoneId zone;
    private final Loop loop;
    private final Map<Seat, Screen> screens = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    WallboardStreams(
            RefreshWallboards refreshWallboards,
            FindSignedIn findSignedIn,
            Audience audience,
            TicketNews news,
            InstantSource clock,
            Config config) {
        this.refreshWallboards = refreshWallboards;
        this.findSignedIn = findSignedIn;
        this.audience = audience;
        this.news = news;
        this.zone = config.getValue("uplink.zone", ZoneId.class);
        this.loop = new Loop("wallboard", PULSE, clock, this::round);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
        news.listen(this::wake);
        // A stop waits for calls in flight, and a stream is one that would never end by itself: it
        // has to hear of the stop as early as the wait begins.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    }

    void stop(@Observes ShutdownEvent stopped) {
        stop();
    }

    /** From now on the screen is told, until one of both ends it. */
    void open(Seat seat, MultiEmitter<? super OutboundSseEvent> emitter, Sse sse) {
        screens.put(seat, new Screen(emitter, sse));
        emitter.onTermination(() -> {
            screens.remove(seat);
            audience.leave(seat);
        });
        // A round between taking the seat and now may have taken it away again.
        if (stopping.getCount() == 0 || !audience.seats().contains(seat)) {
            emitter.complete();
        }
        loop.wake();
    }

    /** Without anybody who watches nobody has to be woken. */
    private void wake() {
        if (!screens.isEmpty()) {
            loop.wake();
        }
    }

    private void stop() {
        stopping.countDown();
        loop.stop();
        screens.values().forEach(screen -> screen.emitter.complete());
    }

    private boolean round() throws InterruptedException {
        var seats = audience.seats();
        if (seats.isEmpty()) {
            return false;
        }
        var sessions = seats.stream().map(Seat::session).collect(Collectors.toUnmodifiableSet());
        var signedIn = findSignedIn.execute(WALLBOARD, sessions);
        tell(refreshWallboards.execute(WALLBOARD, new RefreshWallboards.Input(signedIn, zone)));
        var _ = stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS);
        return false;
    }

    private void tell(RefreshWallboards.Told told) {
        var rendered = new HashMap<Rendering, String>();
        told.boards()
                .forEach((seat, board) -> {
                    var screen = screens.get(seat);
                    if (screen != null) {
                        screen.tell(
                                rendered.computeIfAbsent(
                                        new Rendering(board, seat.language()), this::render));
                    }
                });
        told.ended()
                .forEach(seat -> {
                    var screen = screens.get(seat);
                    if (screen != null) {
                        screen.emitter.complete();
                    }
                });
    }

    private String render(Rendering wanted) {
        var view = BoardView.of(wanted.board(), wanted.language(), zone);
        return WallboardPages.Pages.board(view).setLocale(wanted.language().locale()).render();
    }
}

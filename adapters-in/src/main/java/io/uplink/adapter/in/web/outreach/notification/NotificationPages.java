package io.uplink.adapter.in.web.outreach.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.outreach.notification.ChooseNotifications;
import io.uplink.application.outreach.notification.FindNotifications;
import io.uplink.application.outreach.notification.PruneNotifications;
import io.uplink.application.outreach.notification.ReadNotifications;
import io.uplink.application.outreach.notification.ShowNotificationChoices;
import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.Moments;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader was told, and what the reader wants to be told. */
@Path("/notifications")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class NotificationPages {

    private static final String LIST = "/notifications";

    /**
     * What stands around the list.
     *
     * @param until the moment of this look: what comes later stays unread
     */
    @TemplateData
    public record Head(boolean unreadOnly, boolean anyUnread, String until, long days, long read) {}

    @CheckedTemplate(basePath = "outreach/notification")
    static class Pages {
        static native TemplateInstance list(Head head, Page<NotificationViews.Line> lines);

        static native TemplateInstance choices(List<NotificationViews.Choice> choices);

        static native TemplateInstance bell();
    }

    private final FindNotifications findNotifications;
    private final ReadNotifications readNotifications;
    private final ShowNotificationChoices showChoices;
    private final ChooseNotifications chooseNotifications;
    private final Actors actors;
    private final Reader reader;
    private final InstantSource clock;

    NotificationPages(
            FindNotifications findNotifications,
            ReadNotifications readNotifications,
            ShowNotificationChoices showChoices,
            ChooseNotifications chooseNotifications,
            Actors actors,
            Reader reader,
            InstantSource clock) {
        this.findNotifications = findNotifications;
        this.readNotifications = readNotifications;
        this.showChoices = showChoices;
        this.chooseNotifications = chooseNotifications;
        this.actors = actors;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> unread, @RestQuery Optional<String> at) {
        var until = clock.instant();
        var unreadOnly = unread.isPresent();
        var views = new NotificationViews(reader.language());
        var found =
                findNotifications
                        .execute(
                                actors.current(),
                                new FindNotifications.Input(unreadOnly, at, Page.USUAL_SIZE))
                        .map(views::line);
        var head =
                new Head(
                        unreadOnly,
                        actors.waiting().unread() > 0,
                        until.toString(),
                        PruneNotifications.KEPT.toDays(),
                        PruneNotifications.KEPT_READ.toDays());
        return reader.page(Pages.list(head, found));
    }

    /**
     * How many are unread, for a page that is open for long. It costs the one statement that says
     * who asks, so asking every minute is cheaper than a connection held open for each reader.
     */
    @GET
    @Path("bell")
    public TemplateInstance bell() {
        var _ = actors.current().requirePerson();
        return reader.page(Pages.bell());
    }

    @POST
    @Path("read")
    public Response readAll(@RestForm @Nullable String until) {
        readNotifications.execute(
                actors.current(), new ReadNotifications.Input.All(momentOf(until)));
        return Redirects.seeOther(LIST, "notification.all-read");
    }

    private Instant momentOf(@Nullable String until) {
        var now = clock.instant();
        try {
            var given = Optional.ofNullable(until).map(Moments::instant).orElse(now);
            return given.isAfter(now) ? now : given;
        } catch (DateTimeException strange) {
            return now;
        }
    }

    @POST
    @Path("{id}/read")
    public Response readOne(@RestPath UUID id, @RestForm @Nullable String unread) {
        readNotifications.execute(actors.current(), new ReadNotifications.Input.One(id));
        return Redirects.seeOther(unread == null || unread.isBlank() ? LIST : LIST + "?unread=on");
    }

    @GET
    @Path("choices")
    public TemplateInstance choices() {
        return reader.page(
                Pages.choices(
                        new NotificationViews(reader.language())
                                .choices(showChoices.execute(actors.current()))));
    }

    @POST
    @Path("choices")
    public Response choose(@RestForm("kind") @Nullable List<String> kinds) {
        var wanted =
                Optional.ofNullable(kinds).orElse(List.of()).stream()
                        .flatMap(code -> NotificationKind.ofCode(code).stream())
                        .collect(Collectors.toUnmodifiableSet());
        chooseNotifications.execute(actors.current(), new ChooseNotifications.Input(wanted));
        return Redirects.seeOther(LIST, "notification.chosen");
    }
}

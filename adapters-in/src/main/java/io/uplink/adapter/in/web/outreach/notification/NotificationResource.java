package io.uplink.adapter.in.web.outreach.notification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.outreach.notification.ChooseNotifications;
import io.uplink.application.outreach.notification.CountNotifications;
import io.uplink.application.outreach.notification.FindNotifications;
import io.uplink.application.outreach.notification.ReadNotifications;
import io.uplink.application.outreach.notification.ShowNotificationChoices;
import io.uplink.application.outreach.notification.port.NotificationQueries.Row;
import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the caller was told, over the API. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
@InCallContext
@RunOnVirtualThread
public class NotificationResource {

    /** One of a list; {@code path} is the page of what it is about. */
    @RegisterForReflection
    public record NotificationView(
            UUID id,
            String kind,
            Optional<UUID> ticket,
            Optional<UUID> entry,
            String number,
            String subject,
            String by,
            Instant at,
            Optional<Instant> readAt,
            String path) {

        static NotificationView of(Row row) {
            return new NotificationView(
                    row.id(),
                    row.kind().code(),
                    row.ticket().map(TicketId::value),
                    row.entry(),
                    row.reference(),
                    row.title(),
                    row.byName(),
                    row.at(),
                    row.readAt(),
                    NotificationViews.path(row));
        }
    }

    /** How many were not read; counting stops at a hundred. */
    @RegisterForReflection
    public record UnreadView(int unread) {}

    /** Until when; none is until now. */
    @RegisterForReflection
    public record ReadBody(@Nullable Instant until) {}

    /** How many were marked. */
    @RegisterForReflection
    public record MarkedView(int marked) {}

    /** The kinds that the caller is told. */
    @RegisterForReflection
    public record ChoicesView(@Nullable List<String> kinds) {}

    private final FindNotifications findNotifications;
    private final CountNotifications countNotifications;
    private final ReadNotifications readNotifications;
    private final ShowNotificationChoices showChoices;
    private final ChooseNotifications chooseNotifications;
    private final Actors actors;
    private final InstantSource clock;

    NotificationResource(
            FindNotifications findNotifications,
            CountNotifications countNotifications,
            ReadNotifications readNotifications,
            ShowNotificationChoices showChoices,
            ChooseNotifications chooseNotifications,
            Actors actors,
            InstantSource clock) {
        this.findNotifications = findNotifications;
        this.countNotifications = countNotifications;
        this.readNotifications = readNotifications;
        this.showChoices = showChoices;
        this.chooseNotifications = chooseNotifications;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What the caller was told, the newest first")
    public Page<NotificationView> list(
            @RestQuery Optional<Boolean> unread,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findNotifications
                .execute(
                        actors.current(),
                        new FindNotifications.Input(
                                unread.orElse(false), cursor, Page.sizeOf(size)))
                .map(NotificationView::of);
    }

    @GET
    @Path("summary")
    @Operation(summary = "How many were not read; counting stops at a hundred")
    public UnreadView summary() {
        return new UnreadView(countNotifications.execute(actors.current()));
    }

    @POST
    @Path("read")
    @Operation(summary = "Marks all that was told until then as read")
    public MarkedView readAll(@Nullable ReadBody body) {
        var now = clock.instant();
        var until =
                Optional.ofNullable(body == null ? null : body.until())
                        .filter(now::isAfter)
                        .orElse(now);
        return new MarkedView(
                readNotifications.execute(
                        actors.current(), new ReadNotifications.Input.All(until)));
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Marks one as read; again is the same")
    public void readOne(@RestPath UUID id) {
        readNotifications.execute(actors.current(), new ReadNotifications.Input.One(id));
    }

    @GET
    @Path("choices")
    @Operation(summary = "Which kinds the caller is told")
    public ChoicesView choices() {
        return new ChoicesView(
                showChoices.execute(actors.current()).stream()
                        .sorted()
                        .map(NotificationKind::code)
                        .toList());
    }

    @PUT
    @Path("choices")
    @Operation(summary = "Says which kinds the caller is told; not for a program's key")
    public ChoicesView choose(ChoicesView body) {
        var faults = new Faults();
        var wanted = EnumSet.noneOf(NotificationKind.class);
        for (var code : Optional.ofNullable(body.kinds()).orElse(List.of())) {
            NotificationKind.ofCode(String.valueOf(code))
                    .ifPresentOrElse(wanted::add, () -> faults.add("kinds", "choice.unknown"));
        }
        faults.refuse();
        chooseNotifications.execute(actors.current(), new ChooseNotifications.Input(wanted));
        return choices();
    }
}

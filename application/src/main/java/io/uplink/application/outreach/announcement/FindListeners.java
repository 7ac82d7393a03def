package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementQueries;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Listener;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import java.util.Optional;

/** Who of the audience has read an announcement, or who has not. */
@UseCase
public final class FindListeners {

    /** A page of the ones or the others. */
    public record Input(
            AnnouncementId announcement, boolean read, Optional<String> cursor, int size) {}

    private final AnnouncementDesk desk;
    private final AnnouncementQueries queries;

    public FindListeners(AnnouncementDesk desk, AnnouncementQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    public Page<Listener> execute(Actor actor, Input input) {
        var known = desk.unitOfWork().perform(() -> desk.known(actor, input.announcement()));
        return queries.listeners(known.id(), input.read(), input.cursor(), input.size());
    }
}

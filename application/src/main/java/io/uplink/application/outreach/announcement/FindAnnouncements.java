package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementQueries;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Row;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.Optional;

/** Lists what speaks to the caller, or what the caller looks after. */
@UseCase
public final class FindAnnouncements {

    /** A page. */
    public record Input(boolean managed, Optional<String> cursor, int size) {}

    private final AnnouncementQueries queries;
    private final InstantSource clock;

    public FindAnnouncements(AnnouncementQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Page<Row> execute(Actor actor, Input input) {
        var person = actor.requirePerson();
        if (input.managed()) {
            var reach = actor.require(Permission.ANNOUNCEMENTS_MANAGE);
            return queries.managed(new Scope(person, reach), input.cursor(), input.size());
        }
        return queries.forReader(person.id(), clock.instant(), input.cursor(), input.size());
    }
}

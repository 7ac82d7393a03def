package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementQueries;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Choice;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Whom the caller may speak to. */
@UseCase
public final class ListAudiences {

    private final AnnouncementQueries queries;

    public ListAudiences(AnnouncementQueries queries) {
        this.queries = queries;
    }

    public List<Choice> execute(Actor actor) {
        var reach = actor.require(Permission.ANNOUNCEMENTS_MANAGE);
        return queries.choices(new Scope(actor.requirePerson(), reach));
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.care.desk.port.SavedViewRepository.Shown;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;

/** Shows the views that one may use, and the one that one begins with. */
@UseCase
public final class ListViews {

    private final SavedViewRepository views;

    public ListViews(SavedViewRepository views) {
        this.views = views;
    }

    public Shown execute(Actor actor) {
        actor.require(Permission.TICKETS_VIEW);
        return views.menuOf(DeskKeeping.reader(actor));
    }
}

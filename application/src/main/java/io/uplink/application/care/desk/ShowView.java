package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;

/** Shows one view, and whether the reader may change it. */
@UseCase
public final class ShowView {

    /** A view. */
    public record Shown(SavedView view, boolean mayChange) {}

    private final UnitOfWork unitOfWork;
    private final SavedViewRepository views;
    private final DeskKeeping keeping;

    public ShowView(UnitOfWork unitOfWork, SavedViewRepository views, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.views = views;
        this.keeping = keeping;
    }

    public Shown execute(Actor actor, SavedViewId id) {
        actor.require(Permission.TICKETS_VIEW);
        return unitOfWork.perform(() -> {
            var view = SaveView.found(actor, views, id);
            return new Shown(view, keeping.mayKeep(actor, view));
        });
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Takes a view away; whoever began with it begins with the usual list again. */
@UseCase
public final class RemoveView {

    /** Which, as it was looked at. */
    public record Input(SavedViewId id, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SavedViewRepository views;
    private final DeskKeeping keeping;

    public RemoveView(UnitOfWork unitOfWork, SavedViewRepository views, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.views = views;
        this.keeping = keeping;
    }

    public SavedView execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_VIEW);
        return unitOfWork.perform(() -> {
            var view = SaveView.found(actor, views, input.id());
            String action = "saved-view.remove";
            keeping.drop(actor, action, views, view, input.seen(), SaveView::facts);
            return view;
        });
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import java.util.Map;
import java.util.Optional;

/** Says which view of the tickets one begins with. */
@UseCase
public final class ChooseDefaultView {

    /** Empty for the usual list. */
    public record Input(Optional<SavedViewId> view) {}

    private final UnitOfWork unitOfWork;
    private final SavedViewRepository views;
    private final Origin origin;

    public ChooseDefaultView(UnitOfWork unitOfWork, SavedViewRepository views, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.views = views;
        this.origin = origin;
    }

    public Optional<SavedView> execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_VIEW);
        var person = actor.requirePerson();
        return unitOfWork.perform(() -> {
            var view = input.view().map(id -> SaveView.found(actor, views, id));
            views.putDefault(person.id(), input.view());
            origin.activity()
                    .record(
                            actor,
                            "saved-view.default",
                            new Subject(
                                    "saved-view",
                                    view.map(known -> known.id().value())
                                            .orElseGet(() -> person.id().value()),
                                    view.map(SavedView::name).orElse("")),
                            Map.of(),
                            Map.of());
            return view;
        });
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps a filter and order of the list of tickets under a name, or changes what is kept. */
@UseCase
public final class SaveView {

    /**
     * All of it.
     *
     * @param id empty for a new one
     * @param criteria empty to keep those it has
     */
    public record Input(
            Optional<SavedViewId> id,
            String name,
            DeskKeeping.Choice audience,
            Optional<Map<String, String>> criteria,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SavedViewRepository views;
    private final DeskKeeping keeping;

    public SaveView(UnitOfWork unitOfWork, SavedViewRepository views, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.views = views;
        this.keeping = keeping;
    }

    public SavedView execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_VIEW);
        return unitOfWork.perform(() -> {
            var before = input.id().map(id -> found(actor, views, id));
            before.ifPresent(known -> keeping.requireSeen(actor, known, input.seen()));
            var after = read(actor, input, before);
            keeping.keep(
                    actor,
                    before.isPresent() ? "saved-view.edit" : "saved-view.add",
                    views,
                    before,
                    after,
                    SaveView::facts);
            return views.find(after.id()).orElseThrow();
        });
    }

    private SavedView read(Actor actor, Input input, Optional<SavedView> before) {
        var faults = new Faults();
        var audience = input.audience().read(faults);
        var view =
                faults.collect(() ->
                        new SavedView(
                                before.map(SavedView::id)
                                        .orElseGet(() -> new SavedViewId(keeping.origin().newId())),
                                input.name(),
                                before.map(SavedView::owner)
                                        .orElseGet(() -> actor.requirePerson().id()),
                                audience,
                                input.criteria()
                                        .or(() -> before.map(SavedView::criteria))
                                        .orElse(Map.of()),
                                before.map(SavedView::version).orElse(0L)));
        faults.refuse();
        return view.orElseThrow();
    }

    static SavedView found(Actor actor, SavedViewRepository views, SavedViewId id) {
        return views.find(id)
                .filter(known -> DeskKeeping.isFor(actor, known))
                .orElseThrow(() -> new DomainException(new DeskError.NoSuchView()));
    }

    static Map<String, String> facts(SavedView view) {
        return Map.of(
                "criteria",
                view.criteria().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(", ")));
    }
}

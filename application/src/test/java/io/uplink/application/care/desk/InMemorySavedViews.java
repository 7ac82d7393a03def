package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.shared.id.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Views in a map. */
public final class InMemorySavedViews extends InMemoryShelf<SavedViewId, SavedView>
        implements SavedViewRepository {

    private final Map<PersonId, SavedViewId> usual = new HashMap<>();

    public InMemorySavedViews() {
        super(view ->
                new SavedView(
                        view.id(),
                        view.name(),
                        view.owner(),
                        view.audience(),
                        view.criteria(),
                        view.version() + 1));
    }

    @Override
    public Shown menuOf(Reader reader) {
        var views = shownTo(reader);
        return new Shown(
                views,
                Optional.ofNullable(usual.get(reader.person()))
                        .filter(id -> views.stream().anyMatch(view -> view.id().equals(id))));
    }

    @Override
    public void putDefault(PersonId person, Optional<SavedViewId> view) {
        view.ifPresentOrElse(id -> usual.put(person, id), () -> usual.remove(person));
    }
}

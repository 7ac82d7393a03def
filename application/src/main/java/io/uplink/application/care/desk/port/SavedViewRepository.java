package io.uplink.application.care.desk.port;

import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;

/** Keeps saved views, and which of them each person begins with. */
public interface SavedViewRepository extends Shelf<SavedViewId, SavedView> {

    /** A reader's views and the one to begin with, in one look. */
    Shown menuOf(Reader reader);

    /** With which the person begins from now on; empty for the usual list. */
    void putDefault(PersonId person, Optional<SavedViewId> view);

    /**
     * What a reader may choose from.
     *
     * @param usual empty for the usual list; always one of the views
     */
    record Shown(List<SavedView> views, Optional<SavedViewId> usual) {

        public Shown {
            views = List.copyOf(views);
        }
    }
}

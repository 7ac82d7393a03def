package io.uplink.application.care.desk.port;

import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.Kept;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;

/** Where things of one sort are kept, each for its audience. */
public interface Shelf<I extends Id, T extends Kept> {

    /** As many as a list ever shows: several times what one person can make. */
    int MOST_SHOWN = 500;

    /** Those whose audience the reader belongs to, by name; {@link #MOST_SHOWN} at most. */
    List<T> shownTo(Reader reader);

    Optional<T> find(I id);

    /** How many a person made. */
    int madeBy(PersonId person);

    /** Stores it if it is still at the version it was loaded with, else refuses as stale. */
    void save(T thing);

    void remove(T thing);
}

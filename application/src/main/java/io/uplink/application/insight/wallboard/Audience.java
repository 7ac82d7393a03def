package io.uplink.application.insight.wallboard;

import io.uplink.application.shared.Part;
import io.uplink.domain.insight.wallboard.WallboardError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who watches on this instance. A seat is an open connection, and there are not endlessly many. */
@Part
public final class Audience {

    /** Each keeps a socket, and each round tells them all; walls are few. */
    public static final int MOST = 60;

    /** A wall, a desk and what a browser was restored with. */
    public static final int MOST_OF_ONE = 4;

    private static final int TRY_AGAIN_SECONDS = 30;

    private final Set<Seat> seats = new LinkedHashSet<>();

    synchronized void admit(Seat seat) {
        if (ofPerson(seat.person()) >= MOST_OF_ONE) {
            throw new DomainException(new WallboardError.TooManyOfOne(TRY_AGAIN_SECONDS));
        }
        if (seats.size() >= MOST) {
            throw new DomainException(new WallboardError.Full(TRY_AGAIN_SECONDS));
        }
        seats.add(seat);
    }

    /** The screen is gone; once more is no harm. */
    public synchronized void leave(Seat seat) {
        seats.remove(seat);
    }

    public synchronized List<Seat> seats() {
        return List.copyOf(seats);
    }

    private long ofPerson(PersonId person) {
        return seats.stream().filter(seat -> seat.person().equals(person)).count();
    }
}

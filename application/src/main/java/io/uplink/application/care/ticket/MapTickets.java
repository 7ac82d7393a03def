package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketMap;
import io.uplink.application.care.ticket.port.TicketMap.Area;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.HashSet;

/** Shows where work is owed: the unresolved tickets within the reader's reach, on a map. */
@UseCase
public final class MapTickets {

    /** One still finds one's way among as many, and a phone still draws them. */
    public static final int MOST = 400;

    private final TicketMap map;
    private final InstantSource clock;

    public MapTickets(TicketMap map, InstantSource clock) {
        this.map = map;
        this.clock = clock;
    }

    /** Of the states that are asked for only those in which work is owed. */
    public Area execute(Actor actor, Filter filter) {
        var reach = actor.require(Permission.TICKETS_VIEW);
        var scope = new Scope(reach, actor.requirePerson(), clock.instant());
        var states = new HashSet<>(Filter.UNRESOLVED);
        if (!filter.states().isEmpty()) {
            states.retainAll(filter.states());
        }
        return states.isEmpty() ? Area.EMPTY : map.read(scope, filter.in(states), MOST);
    }
}

package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.ticket.port.TicketMap.Area;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.ticket.TicketState.Kind;
import io.uplink.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapTicketsTest {

    private final List<Scope> scopes = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final MapTickets map =
            new MapTickets(
                    (scope, filter, _) -> {
                        scopes.add(scope);
                        filters.add(filter);
                        return Area.EMPTY;
                    },
                    MovableClock.at("2026-11-24T07:42:00Z"));

    @Test
    void whoMaySeeNoTicketsSeesNoMap() {
        assertThatThrownBy(() -> map.execute(ActorFixtures.nobodySpecial(), Filter.everything()))
                .isInstanceOf(DomainException.class);
        assertThat(scopes).isEmpty();
    }

    @Test
    void theMapIsOfTheReadersReach() {
        map.execute(ActorFixtures.inWestlands(Permission.TICKETS_VIEW), Filter.everything());

        assertThat(scopes).extracting(Scope::reach).containsExactly(Reach.BRANCH);
    }

    @Test
    void onlyWhatIsOwedLiesOnTheMap() {
        map.execute(ActorFixtures.anAdmin(), Filter.everything());
        map.execute(
                ActorFixtures.anAdmin(), Filter.everything().in(Set.of(Kind.PENDING, Kind.CLOSED)));

        assertThat(filters)
                .extracting(Filter::states)
                .containsExactly(Filter.UNRESOLVED, Set.of(Kind.PENDING));
    }

    @Test
    void whoAsksForWhatIsDoneGetsAnEmptyMapAndNoneIsAsked() {
        var area =
                map.execute(ActorFixtures.anAdmin(), Filter.everything().in(Set.of(Kind.RESOLVED)));

        assertThat(area).isEqualTo(Area.EMPTY);
        assertThat(filters).isEmpty();
    }
}

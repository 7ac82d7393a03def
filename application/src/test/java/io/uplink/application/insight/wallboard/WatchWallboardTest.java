package io.uplink.application.insight.wallboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Now;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.insight.wallboard.WallboardError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchWallboardTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Actor.Job JOB = new Actor.Job("wallboard");

    private final MovableClock clock = MovableClock.at("2026-11-24T07:42:00Z");
    private final List<Scope> counted = new ArrayList<>();
    private final Audience audience = new Audience();
    private final Boards boards =
            new Boards(
                    (scope, now, _) -> {
                        counted.add(scope);
                        return new Board(
                                now,
                                new Now(0, 0, 0, 0, 0, 0, 0),
                                new Today(0, 0, 0, 0),
                                Optional.empty(),
                                List.of(),
                                List.of());
                    },
                    clock);
    private final WatchWallboard watch = new WatchWallboard(audience, clock);
    private final ShowWallboard show = new ShowWallboard(boards);
    private final RefreshWallboards refresh = new RefreshWallboards(audience, boards, clock);

    @Test
    void whoLacksThePermissionGetsNoSeat() {
        assertThatThrownBy(() -> watch(ActorFixtures.nobodySpecial()))
                .isInstanceOf(DomainException.class);
        assertThat(audience.seats()).isEmpty();
    }

    @Test
    void whoLacksThePermissionSeesNoWall() {
        assertThatThrownBy(() -> show.execute(ActorFixtures.nobodySpecial(), wall()))
                .isInstanceOf(DomainException.class);
        assertThat(counted).isEmpty();
    }

    @Test
    void oneMoreScreenThanOnePersonMayHaveIsRefused() {
        var person = viewer(1, Reach.ALL);
        for (var screen = 0; screen < Audience.MOST_OF_ONE; screen++) {
            watch(person);
        }

        assertThatThrownBy(() -> watch(person))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new WallboardError.TooManyOfOne(30)));
    }

    @Test
    void whoLeavesMakesRoom() {
        var person = viewer(1, Reach.ALL);
        for (var screen = 0; screen < Audience.MOST_OF_ONE; screen++) {
            watch(person);
        }

        audience.leave(audience.seats().getFirst());

        assertThat(watch(person)).isIn(audience.seats());
    }

    @Test
    void oneMoreScreenThanTheInstanceServesIsRefused() {
        for (var number = 0; number < Audience.MOST; number++) {
            watch(viewer(number, Reach.ALL));
        }

        assertThatThrownBy(() -> watch(viewer(Audience.MOST, Reach.ALL)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(new WallboardError.Full(30)));
    }

    @Test
    void manyWhoWatchTheSameAreCountedForOnce() {
        var people = List.of(viewer(1, Reach.ALL), viewer(2, Reach.ALL), viewer(3, Reach.BRANCH));
        people.forEach(this::watch);

        var told = refresh(people);

        assertThat(told.boards()).hasSize(3);
        assertThat(counted).hasSize(2);
    }

    @Test
    void whoWatchesABranchOfTheirsSharesTheWallOfThatBranch() {
        var people = List.of(viewer(1, Reach.BRANCH), viewer(2, Reach.BRANCH));
        people.forEach(this::watch);

        refresh(people);

        assertThat(counted).hasSize(1);
    }

    @Test
    void aSessionThatEndedLosesItsSeat() {
        var stays = viewer(1, Reach.ALL);
        var seat = watch(viewer(2, Reach.ALL));
        watch(stays);

        var told = refresh(List.of(stays));

        assertThat(told.ended()).containsExactly(seat);
        assertThat(told.boards()).doesNotContainKey(seat).hasSize(1);
        assertThat(audience.seats()).hasSize(1);
    }

    @Test
    void whoseRightsAreOthersLosesTheSeatAndIsToldNothing() {
        var seat = watch(viewer(1, Reach.ALL));

        var told = refresh(List.of(viewer(1, Reach.BRANCH)));

        assertThat(told.ended()).containsExactly(seat);
        assertThat(told.boards()).isEmpty();
        assertThat(counted).isEmpty();
    }

    @Test
    void whoseTimeIsUpIsToldOnceMore() {
        var person = viewer(1, Reach.ALL);
        var seat = watch(person);
        clock.advance(WatchWallboard.LONGEST);

        var told = refresh(List.of(person));

        assertThat(told.boards()).containsOnlyKeys(seat);
        assertThat(told.ended()).containsExactly(seat);
    }

    @Test
    void aScreenCannotAskForLongerThanAllowed() {
        var person = viewer(1, Reach.ALL);
        watch.execute(person, new WatchWallboard.Input(Optional.empty(), Duration.ofDays(300)));
        clock.advance(WatchWallboard.LONGEST);

        assertThat(refresh(List.of(person)).ended()).hasSize(1);
    }

    @Test
    void whoLooksWithinASecondSeesWhatWasCounted() {
        show.execute(viewer(1, Reach.ALL), wall());
        show.execute(viewer(2, Reach.ALL), wall());
        clock.advance(Duration.ofSeconds(1));
        show.execute(viewer(2, Reach.ALL), wall());

        assertThat(counted).hasSize(2);
    }

    @Test
    void aRoundCountsAnewHoweverRecentlySomebodyLooked() {
        var person = viewer(1, Reach.ALL);
        watch(person);
        show.execute(person, wall());

        refresh(List.of(person));

        assertThat(counted).hasSize(2);
    }

    private static ShowWallboard.Input wall() {
        return new ShowWallboard.Input(Optional.<BranchId>empty(), NAIROBI);
    }

    private Seat watch(Actor.Person person) {
        return watch.execute(
                person, new WatchWallboard.Input(Optional.empty(), WatchWallboard.LONGEST));
    }

    private RefreshWallboards.Told refresh(List<Actor.Person> signedIn) {
        return refresh.execute(JOB, new RefreshWallboards.Input(signedIn, NAIROBI));
    }

    private static Actor.Person viewer(int number, Reach reach) {
        return new Actor.Person(
                new PersonId(SequentialIds.of(1_000 + number)),
                "Viewer " + number,
                Language.ENGLISH,
                new UUID(7, number),
                Map.of(Permission.DASHBOARD_VIEW, reach),
                Set.of(ActorFixtures.WESTLANDS),
                Set.of());
    }
}

package io.uplink.application.org.access;

import static io.uplink.application.org.access.DoorFixtures.EMAIL;
import static io.uplink.application.org.access.DoorFixtures.LAPTOP;
import static io.uplink.application.org.access.DoorFixtures.PASSWORD;
import static io.uplink.application.org.access.DoorFixtures.api;
import static io.uplink.application.org.access.DoorFixtures.njeri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.DomainException;
import org.junit.jupiter.api.Test;

class RefreshSessionTest {

    private static final Actor NOBODY = new Actor.Anonymous();

    private final DoorFixtures door = new DoorFixtures();
    private final RefreshSession refresh =
            new RefreshSession(
                    door.unitOfWork, door.sessions, door.logins, door.tokens, door.origin);
    private final Entrance.Opened opened = opened();

    private Entrance.Opened opened() {
        door.logins.add(njeri());
        return door.enter(api(EMAIL, PASSWORD));
    }

    @Test
    void eachTokenGivesTheNext() {
        var second = refresh(opened.token());
        var third = refresh(second.token());

        assertThat(third.owned().session()).isEqualTo(opened.session());
        assertThat(third.token()).isNotIn(opened.token(), second.token());
    }

    @Test
    void givenATokenWasSpentLongAgo_whenItComesAgain_thenTheSessionEndsAndItIsNoted() {
        var second = refresh(opened.token());
        var third = refresh(second.token());

        assertThatThrownBy(() -> refresh(opened.token())).isInstanceOf(DomainException.class);

        assertThat(door.sessions.get(opened.session()).why()).isEqualTo("token-reused");
        assertThat(door.activity.actions()).contains("person.token-reused");
        assertThatThrownBy(() -> refresh(third.token())).isInstanceOf(DomainException.class);
    }

    @Test
    void aTokenThatWasNeverGivenOutEndsNothing() {
        assertThatThrownBy(() -> refresh("made.up")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> refresh("without-joint")).isInstanceOf(DomainException.class);

        assertThat(refresh(opened.token()).owned().session()).isEqualTo(opened.session());
    }

    private RefreshSession.Renewed refresh(String token) {
        return refresh.execute(NOBODY, new RefreshSession.Input(token, LAPTOP));
    }
}

package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.access.port.FirstAdmin;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MakeFirstAdminTest {

    private static final Actor START = new Actor.Job("first-admin");

    private final DoorFixtures door = new DoorFixtures();
    private final House house = new House();
    private final MakeFirstAdmin make =
            new MakeFirstAdmin(
                    door.unitOfWork, house, door.passwords, new LongTokens(), door.origin);

    @Test
    void givenNobody_whenStarting_thenOneIsMadeAndThePasswordIsToldOnce() {
        var made = make.execute(START, "admin@uplink.local").orElseThrow();

        assertThat(made.password()).hasSize(22);
        assertThat(house.hashes).containsExactly("today:" + made.password());
        assertThat(door.activity.actions()).containsExactly("person.first-admin");
        assertThat(door.activity.notes().toString()).doesNotContain(made.password());
        assertThat(made.toString()).doesNotContain(made.password());
        assertThat(make.execute(START, "admin@uplink.local")).isEmpty();
    }

    @Test
    void givenAnotherInstanceWasFaster_whenStarting_thenNothingIsToldOrNoted() {
        house.faster = true;

        assertThat(make.execute(START, "admin@uplink.local")).isEmpty();
        assertThat(door.activity.actions()).isEmpty();
    }

    @Test
    void nobodyAsksForAnAdministratorFromOutside() {
        assertThatThrownBy(() -> make.execute(new Actor.Anonymous(), "me@example.com"))
                .isInstanceOf(DomainException.class);
    }

    /** As long as real ones. */
    private static final class LongTokens implements Secrets {

        @Override
        public String newToken() {
            return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";
        }

        @Override
        public byte[] digest(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String newestKey() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Sealed seal(String purpose, String plain) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String open(String purpose, Sealed sealed) {
            throw new UnsupportedOperationException();
        }
    }

    /** Empty until somebody moves in; or somebody moves in between the look and the step. */
    private static final class House implements FirstAdmin {

        private final List<String> hashes = new ArrayList<>();
        private boolean faster;

        @Override
        public boolean isNeeded() {
            return hashes.isEmpty();
        }

        @Override
        public boolean make(PersonId person, String email, String hash, Instant now) {
            return !faster && hashes.add(hash);
        }
    }
}

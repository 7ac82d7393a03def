package io.uplink.application.org.access;

import static io.uplink.application.org.access.DoorFixtures.NJERI;
import static io.uplink.application.org.access.DoorFixtures.PASSWORD;
import static io.uplink.application.org.access.DoorFixtures.njeri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.org.access.AccessError.NoSuchKey;
import io.uplink.domain.org.access.AccessError.TooManyKeys;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program acts for somebody. */
class ApiKeyTest {

    private static final Actor.Person DESK =
            new Actor.Person(
                    NJERI,
                    "Njeri Kamau",
                    Language.SWAHILI,
                    SequentialIds.of(952),
                    Map.of(
                            Permission.TICKETS_VIEW,
                            Reach.BRANCH,
                            Permission.CUSTOMERS_VIEW,
                            Reach.ALL),
                    Set.of(),
                    Set.of());

    private final DoorFixtures door = new DoorFixtures();
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final AddApiKey add =
            new AddApiKey(door.unitOfWork, keys, door.ownPassword, door.tokens, door.origin);
    private final RevokeApiKey revoke = new RevokeApiKey(door.unitOfWork, keys, door.origin);

    @BeforeEach
    void njeriIsOneOfUs() {
        door.logins.add(njeri());
    }

    @Test
    void itIsGivenOutOnceAndKeptAsADigest() {
        var made = add.execute(DESK, asking("Billing", "tickets.view"));

        var kept = keys.all().getFirst();
        assertThat(made.key()).startsWith("upk_").startsWith(made.prefix());
        assertThat(kept.digest()).isEqualTo(door.tokens.digest(made.key()));
        assertThat(kept.scopes()).containsExactly("tickets.view");
        assertThat(kept.expiresAt()).isEqualTo(door.clock.instant().plus(Duration.ofDays(30)));
        assertThat(door.activity.actions()).containsExactly("person.add-key");
        assertThat(door.activity.notes().toString()).doesNotContain(made.key());
        assertThat(made.toString()).doesNotContain(made.key());
    }

    @Test
    void itGetsNoScopeThatItsPersonHasNot() {
        assertThat(faults(() -> add.execute(DESK, asking("A", "tickets.view", "users.manage"))))
                .isEqualTo(List.of("scopes: key.scope-not-held"));
        assertThat(faults(() -> add.execute(DESK, asking("A", "no.such"))))
                .isEqualTo(List.of("scopes: key.scope-not-held"));
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndCostsNoTry() {
        var input = new AddApiKey.Input(" ", Set.of(), 400, "guess", "10.0.0.7");

        assertThat(faults(() -> add.execute(DESK, input)))
                .isEqualTo(List.of("name: required", "scopes: required", "days: key.days"));
        assertThat(door.passwords.checks()).isZero();
    }

    @Test
    void itCostsThePassword() {
        var input = new AddApiKey.Input("A", Set.of("tickets.view"), 30, "guess", "10.0.0.7");

        assertThat(faults(() -> add.execute(DESK, input)))
                .isEqualTo(List.of("password: password.wrong"));
    }

    @Test
    void askedForTwiceThereIsOne() {
        add.execute(DESK, asking("Billing", "tickets.view"));

        assertThat(faults(() -> add.execute(DESK, asking("billing", "tickets.view"))))
                .isEqualTo(List.of("name: key.name-taken"));
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void twentyAreEnough() {
        for (var i = 0; i < 20; i++) {
            add.execute(DESK, asking("Key " + i, "tickets.view"));
        }

        assertThat(error(() -> add.execute(DESK, asking("One more", "tickets.view"))))
                .isEqualTo(new TooManyKeys());
    }

    @Test
    void aKeyMakesNoKeysAndEndsNone() {
        var made = add.execute(DESK, asking("Billing", "tickets.view"));
        var program = DESK.withKey(Set.of(Permission.TICKETS_VIEW));

        assertThat(error(() -> add.execute(program, asking("More", "tickets.view"))).code())
                .isEqualTo("access.not-with-a-key");
        assertThat(error(() -> revoke.execute(program, made.id())).code())
                .isEqualTo("access.not-with-a-key");
    }

    @Test
    void itsOwnerEndsItAndMayAskTwice() {
        var made = add.execute(DESK, asking("Billing", "tickets.view"));

        revoke.execute(DESK, made.id());
        revoke.execute(DESK, made.id());

        assertThat(keys.why(made.id())).isEqualTo("revoked-by-owner");
        assertThat(door.activity.actions()).containsExactly("person.add-key", "person.revoke-key");
    }

    @Test
    void nobodyEndsTheKeyOfSomebodyElse() {
        var made = add.execute(DESK, asking("Billing", "tickets.view"));
        var other = ActorFixtures.anAdmin();

        assertThat(error(() -> revoke.execute(other, made.id()))).isEqualTo(new NoSuchKey());
        assertThat(keys.why(made.id())).isEmpty();
    }

    @Test
    void aProgramMayWhatIsInItsScopesAsFarAsItsPersonAndNoMore() {
        var program = DESK.withKey(Set.of(Permission.TICKETS_VIEW, Permission.USERS_MANAGE));

        assertThat(program.reach(Permission.TICKETS_VIEW)).contains(Reach.BRANCH);
        assertThat(program.reach(Permission.CUSTOMERS_VIEW)).isEmpty();
        assertThat(program.reach(Permission.USERS_MANAGE)).isEmpty();
    }

    private static AddApiKey.Input asking(String name, String... scopes) {
        return new AddApiKey.Input(name, Set.of(scopes), 30, PASSWORD, "10.0.0.7");
    }

    private static DomainError error(ThrowingCallable asked) {
        return catchThrowableOfType(DomainException.class, asked).error();
    }

    private static List<String> faults(ThrowingCallable asked) {
        return ((Invalid) error(asked))
                .faults().stream().map(fault -> fault.field() + ": " + fault.code()).toList();
    }
}

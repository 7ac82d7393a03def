package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link RoleRepository} must do. */
public interface RoleRepositoryContract {

    /** Holds the administrators' role. */
    RoleRepository roles();

    UnitOfWork unitOfWork();

    UUID newId();

    /** Somebody who has that role. */
    PersonId aHolder(RoleId role);

    @Test
    default void aRoleComesBackAsStored() {
        var role = aRole(Map.of("tickets.view", "TEAM", "tickets.close", "OWN"));

        save(role);

        assertThat(stored(role.id())).isEqualTo(withVersion(role, 1));
        assertThat(unitOfWork().perform(() -> roles().withKey(role.key()))).contains(role.id());
        assertThat(unitOfWork().perform(() -> roles().findAll(List.of(role.id()))))
                .containsExactly(withVersion(role, 1));
    }

    @Test
    default void grantsAreReplacedAsAWhole() {
        var role = aRole(Map.of("tickets.view", "TEAM", "tickets.close", "OWN"));
        save(role);
        var grants = Map.of("tickets.view", "ALL", "customers.view", "BRANCH");

        save(stored(role.id()).changed("Other", "Words", grants));

        assertThat(stored(role.id()))
                .returns(grants, found -> Map.copyOf(found.grants()))
                .returns("Other", Role::name)
                .returns(2L, Role::version);
    }

    @Test
    default void howStrictItIsComesBackToo() {
        var role = aRole(Map.of());
        save(role);

        save(stored(role.id()).needingSecondFactor(true));

        assertThat(stored(role.id()).needsSecondFactor()).isTrue();
    }

    @Test
    default void givenTwoReadersOfARole_whenBothSave_thenTheSecondIsStale() {
        var role = aRole(Map.of());
        save(role);
        var read = stored(role.id());
        save(read.changed("First", "", Map.of()));

        assertThatThrownBy(() -> save(read.changed("Second", "", Map.of())))
                .hasMessage("version.stale");
    }

    @Test
    default void aRoleKnowsWhoHasIt() {
        var role = aRole(Map.of());
        save(role);
        var holder = aHolder(role.id());

        assertThat(unitOfWork().perform(() -> roles().holders(role.id()))).containsExactly(holder);
    }

    @Test
    default void aRoleOfNobodyIsDeletedWithItsGrants() {
        var role = aRole(Map.of("tickets.view", "TEAM"));
        save(role);
        var read = stored(role.id());

        unitOfWork().run(() -> roles().delete(read));

        assertThat(unitOfWork().perform(() -> roles().findById(role.id()))).isEmpty();
    }

    @Test
    default void theSystemsRolesComeFirst() {
        var role = aRole(Map.of());
        save(role);

        var all = unitOfWork().perform(() -> roles().all());

        assertThat(all.getFirst().system()).isTrue();
        assertThat(all).extracting(Role::id).contains(Role.ADMIN, role.id());
    }

    private void save(Role role) {
        unitOfWork().run(() -> roles().save(role));
    }

    private Role stored(RoleId id) {
        return unitOfWork().perform(() -> roles().findById(id).orElseThrow());
    }

    private Role aRole(Map<String, String> grants) {
        var id = newId();
        var key = "r-" + id.toString().substring(0, 36);
        return new Role(new RoleId(id), key, "Night desk", "At night", false, grants, false, 0);
    }

    private static Role withVersion(Role role, long version) {
        return new Role(
                role.id(),
                role.key(),
                role.name(),
                role.description(),
                role.system(),
                role.grants(),
                role.needsSecondFactor(),
                version);
    }
}

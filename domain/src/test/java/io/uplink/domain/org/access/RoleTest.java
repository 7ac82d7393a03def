package io.uplink.domain.org.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoleTest {

    private static final Map<String, String> TICKETS = Map.of("tickets.view", "branch");
    private static final Map<String, String> ALL = Map.of(Role.EVERYTHING, "all");

    @Test
    void aRoleOfOnesOwnChangesItsNameWordsAndGrants() {
        var changed = role(false, TICKETS).changed("Night desk", "Calls", Map.of());

        assertThat(changed.name()).isEqualTo("Night desk");
        assertThat(changed.description()).isEqualTo("Calls");
        assertThat(changed.grants()).isEmpty();
        assertThat(changed.key()).isEqualTo("desk");
    }

    @Test
    void aSystemRoleKeepsItsNameAndTakesOtherGrants() {
        var role = role(true, TICKETS);

        assertThat(role.changed(" Desk ", "", Map.of()).grants()).isEmpty();
        refused(() -> role.changed("Night desk", "", TICKETS), new AccessError.RoleFrozen());
    }

    @Test
    void whatMayDoEverythingKeepsThat() {
        refused(() -> role(true, ALL).changed("Desk", "", TICKETS), new AccessError.RoleFrozen());
    }

    @Test
    void nothingElseComesToMayEverything() {
        refused(
                () -> role(false, TICKETS).changed("Desk", "", ALL),
                new AccessError.AboveOwnRights());
    }

    @Test
    void theDemandOfASecondFactorLeavesTheRestAsItIs() {
        var role = role(true, ALL).needingSecondFactor(true);

        assertThat(role.needsSecondFactor()).isTrue();
        assertThat(role.isEverything()).isTrue();
        assertThat(role(false, TICKETS).isEverything()).isFalse();
    }

    @Test
    void aRoleIsRemovedOnlyIfItIsOnesOwnAndNobodysAnyMore() {
        role(false, TICKETS).requireRemovable(0);

        refused(() -> role(true, TICKETS).requireRemovable(0), new AccessError.RoleFrozen());
        refused(() -> role(false, TICKETS).requireRemovable(1), new AccessError.RoleInUse(1));
    }

    @Test
    void aKeyIsShortAndPlain() {
        refused(
                () ->
                        new Role(
                                new RoleId(new UUID(1, 1)),
                                "Night desk",
                                "Desk",
                                "",
                                false,
                                Map.of(),
                                false,
                                0),
                new Invalid(List.of(new Invalid.Fault("key", "role.key-unreadable"))));
    }

    private static Role role(boolean system, Map<String, String> grants) {
        return new Role(new RoleId(new UUID(1, 1)), "desk", "Desk", "", system, grants, false, 0);
    }

    private static void refused(ThrowingCallable change, DomainError error) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}

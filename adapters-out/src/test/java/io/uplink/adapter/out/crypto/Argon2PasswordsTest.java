package io.uplink.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    /** A test vector of the reference implementation, made with 64 MiB. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void theRightPasswordMatchesAndNoOtherDoes() {
        var hash = passwords.hash("mvua ya masika");

        assertThat(passwords.matches("mvua ya masika", hash)).isTrue();
        assertThat(passwords.matches("mvua ya masika ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(passwords.hash("mvua ya masika")).isNotEqualTo(passwords.hash("mvua ya masika"));
    }

    @Test
    void aHashNamesItsParameters() {
        assertThat(passwords.hash("mvua ya masika"))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[^=]{43}");
    }

    @Test
    void hashesOfOtherParametersAreReadAndCalledOutdated() {
        assertThat(passwords.matches("password", REFERENCE)).isTrue();
        assertThat(passwords.isOutdated(REFERENCE)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("mvua ya masika"))).isFalse();
    }

    @Test
    void aHashOfAnotherKindIsABug() {
        assertThatThrownBy(() -> passwords.matches("x", "$2y$10$abcdefghijklmnopqrstuv"))
                .isInstanceOf(IllegalStateException.class);
    }
}

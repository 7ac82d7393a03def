package io.uplink.domain.org.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NJERI =
            List.of("Njeri wa Kamau", "njeri.kamau@example.com", "+254712004418");

    private static final Set<String> COMMON =
            Set.of("password", "nairobi", "qwerty12345", "hakunamatata");

    @Test
    void tenCharactersAreEnoughAndNineAreNot() {
        assertThat(faultOf("zx8-mango")).isEqualTo("password.too-short");
        assertThatCode(() -> check("zx8-mangos")).doesNotThrowAnyException();
    }

    @Test
    void twoHundredCharactersAreTakenAndOneMoreIsNot() {
        var long200 = "mango tree ".repeat(18) + "xy";

        assertThatCode(() -> check(long200)).doesNotThrowAnyException();
        assertThat(faultOf(long200 + "x")).isEqualTo("password.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hakunamatata",
                "HakunaMatata",
                "hakunamatata2026",
                "2026hakunamatata!",
                "Qwerty12345",
                "P@ssw0rd!!2026",
                "N4ir0bi-2026",
                "0712345678901",
                "aaaaaaaaaaaa",
                "abababababab"
            })
    void whatEverybodyTriesFirstIsRefusedInEveryDisguise(String password) {
        assertThat(faultOf(password)).isEqualTo("password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KamauRules-9x", "xx-njeri-xx-9", "z712004418-qq", "qq0712004418z"})
    void aPasswordIsNotAboutItsOwner(String password) {
        assertThat(faultOf(password)).isEqualTo("password.personal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"three warm mangoes", "twiga-anakunywa-maji", "wallaby 55 wagon"})
    void aFewWordsAreFine(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    private static void check(String password) {
        PasswordRules.check("password", password, NJERI, COMMON::contains);
    }

    private static String faultOf(String password) {
        var refused = catchThrowableOfType(DomainException.class, () -> check(password));
        assertThat(refused).as(password).isNotNull();
        return ((Invalid) refused.error()).faults().getFirst().code();
    }
}

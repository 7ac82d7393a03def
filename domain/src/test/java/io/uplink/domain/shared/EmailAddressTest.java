package io.uplink.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void anAddressIsKeptInLowerCase() {
        assertThat(EmailAddress.parse(" Asha.Hassan@Example.CO.KE ").value())
                .isEqualTo("asha.hassan@example.co.ke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asha", "@example.com", "a@b", "a b@example.com", "a@@example.com"})
    void whatNoMailCanBeSentToIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.parse(typed)).hasMessage("input.invalid");
    }

    @Test
    void anAddressOfMoreThan254CharactersIsRefused() {
        var fits = "a".repeat(242) + "@example.com";

        assertThat(EmailAddress.parse(fits).value()).hasSize(254);
        assertThatThrownBy(() -> EmailAddress.parse("a" + fits)).hasMessage("input.invalid");
    }

    @Test
    void logsDoNotShowIt() {
        assertThat(EmailAddress.parse("asha@example.com")).hasToString("a•••@example.com");
    }
}

package io.uplink.domain.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0712004418",
                "+254712004418",
                "254712004418",
                "712004418",
                " 0712 004 418 ",
                "0712-004-418",
                "(0712) 004418",
                "00254712004418",
                "+254 (0) 712 004 418"
            })
    void everySpellingOfAPhoneIsTheSameName(String typed) {
        assertThat(LoginName.parse(typed).map(LoginName::canonical)).contains("+254712004418");
    }

    @Test
    void theCaseOfAnAddressDoesNotMatter() {
        assertThat(LoginName.parse(" Njeri@Example.COM ").map(LoginName::canonical))
                .contains("njeri@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "njeri", "12", "+2547120044181234567"})
    void whatIsNeitherIsNoName(String typed) {
        assertThat(LoginName.parse(typed)).isEmpty();
    }

    @Test
    void aNameIsNoLongerThanAnAddressCanBe() {
        assertThat(LoginName.parse("a".repeat(243) + "@example.com")).isEmpty();
        assertThat(LoginName.parse("a".repeat(242) + "@example.com")).isPresent();
    }
}

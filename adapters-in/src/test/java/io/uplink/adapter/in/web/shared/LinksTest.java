package io.uplink.adapter.in.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void theSecretOfALinkIsMaskedAndTheRestOfItsPathIsNot() {
        assertThat(Links.masked("/t/abcDEF123/reply")).isEqualTo("/t/…/reply");
        assertThat(Links.masked("/v/abcDEF123")).isEqualTo("/v/…");
        assertThat(Links.masked("/c/abcDEF123/appeal")).isEqualTo("/c/…/appeal");
        assertThat(Links.masked("/reset/abcDEF123")).isEqualTo("/reset/…");
    }

    @Test
    void otherPathsStayAsTheyAre() {
        assertThat(Links.masked("/tickets/123")).isEqualTo("/tickets/123");
        assertThat(Links.masked("/reset")).isEqualTo("/reset");
        assertThat(Links.masked("/api/v1/t/123")).isEqualTo("/api/v1/t/123");
    }
}

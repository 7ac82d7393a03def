package io.uplink.domain.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileSourceTest {

    @Test
    void anAddressNamesWhosePicturesTheyAre() {
        assertThat(TileSource.parse(" https://tile.openstreetmap.org/{z}/{x}/{y}.png "))
                .map(TileSource::origin)
                .contains("https://tile.openstreetmap.org");
    }

    @Test
    void aPortAndAKeyBelongToIt() {
        assertThat(TileSource.parse("https://maps.example.com:8443/t/{z}/{x}/{y}@2x.png?key=a1"))
                .map(TileSource::origin)
                .contains("https://maps.example.com:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tile.example.org/{z}/{x}/{y}.png",
                "https://tile.example.org/{z}/{x}.png",
                "https://{s}.example.org/{z}/{x}/{y}.png",
                "https://tile.example.org/{z}/{x}/{y}/{s}.png",
                "https://user@tile.example.org/{z}/{x}/{y}.png",
                "https://tile.example.org/{z}/{x}/{y}.png; script-src *",
                "https://tile.example.org /{z}/{x}/{y}.png",
                "https://tile.example.org/{z}/{x}/{y}.png'",
                "https://*/{z}/{x}/{y}.png",
                "//tile.example.org/{z}/{x}/{y}.png",
                ""
            })
    void whatCouldLoadFromElsewhereIsRefused(String typed) {
        assertThat(TileSource.parse(typed)).isEmpty();
    }
}

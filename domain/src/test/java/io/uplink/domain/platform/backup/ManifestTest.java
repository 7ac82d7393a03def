package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest MANIFEST =
            new Manifest(
                    UUID.fromString("019a0000-0000-7000-8000-0123456789ab"),
                    Instant.parse("2026-03-02T23:00:05.123Z"),
                    Facts.of(Map.of(Facts.FEES, "KES 100, USD 2", Facts.ROWS + "ticket", "7")));

    @Test
    void whatIsWrittenReadsTheSame() {
        assertThat(Manifest.parse(MANIFEST.write())).isEqualTo(MANIFEST);
    }

    @Test
    void theFileIsNamedAfterWhenItWasTakenAndWhichItIs() {
        assertThat(MANIFEST.file()).isEqualTo("uplink-20260302-230005-0123456789ab.backup");
    }

    @Test
    void whatIsNoManifestIsRefused() {
        assertThat(List.of("", "no equals sign", "backup=1\ntaken=now\n", "=7"))
                .allSatisfy(text ->
                        assertThatThrownBy(() -> Manifest.parse(text))
                                .isInstanceOfSatisfying(
                                        DomainException.class,
                                        refused ->
                                                assertThat(refused.error().code())
                                                        .isEqualTo("backup.not-a-backup")));
    }
}

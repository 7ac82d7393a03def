package io.uplink.bootstrap.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Addresses that open something by themselves. */
class SecretAddressesTest {

    @Test
    void noneOfThemReachesATrace() throws IOException {
        var settings = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var left =
                List.of(
                        settings.getProperty("quarkus.otel.traces.suppress-application-uris")
                                .split(","));

        var secret =
                AccessMatrix.routes().stream()
                        .map(AccessMatrix.Route::path)
                        .filter(path -> path.contains("{token}") || path.contains("{secret}"))
                        .toList();
        assertThat(secret)
                .hasSizeGreaterThan(4)
                .allSatisfy(path ->
                        assertThat(left)
                                .anySatisfy(known ->
                                        assertThat(path).startsWith(known.replace("*", ""))));
    }
}

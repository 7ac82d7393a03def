package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of all that is delivered, beside the program. Runs after packaging. */
class BillOfMaterialsIT {

    private static final Path BILL = Path.of("target/uplink-bom.json").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/uplink/lib").toAbsolutePath();

    private JsonNode bill = new ObjectMapper().createObjectNode();

    @BeforeEach
    void read() throws IOException {
        bill = new ObjectMapper().readTree(BILL.toFile());
    }

    @Test
    void everyLibraryThatIsDeliveredIsNamedWithItsVersion() throws IOException {
        assertThat(named()).hasSizeGreaterThan(100).containsAll(delivered());
    }

    @Test
    void whatRunsInBrowsersIsNamedToo() {
        assertThat(named())
                .anyMatch(jar -> jar.contains(".htmx.org-"))
                .anyMatch(jar -> jar.contains(".tabler__core-"));
    }

    /** As the packaged program calls a library: group, name and version. */
    private Set<String> named() {
        var names = new TreeSet<String>();
        for (var component : bill.path("components")) {
            names.add(
                    "%s.%s-%s.jar"
                            .formatted(
                                    component.path("group").asText(),
                                    component.path("name").asText(),
                                    component.path("version").asText()));
        }
        return names;
    }

    private static Set<String> delivered() throws IOException {
        try (var files = Files.walk(LIBRARIES)) {
            var jars = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    // So are those called of which the build left out what nothing uses.
                    .map(name -> name.replaceFirst("^modified-", ""))
                    .forEach(jars::add);
            return jars;
        }
    }
}

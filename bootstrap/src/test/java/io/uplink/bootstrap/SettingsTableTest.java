package io.uplink.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operations guide names every variable that the program reads, and no other. */
class SettingsTableTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(UPLINK_[A-Z_]+)` \\|");
    private static final Pattern IN_PROPERTIES = Pattern.compile("\\$\\{(UPLINK_[A-Z_]+)[:}]");
    private static final Pattern IN_CODE = Pattern.compile("\"(UPLINK_[A-Z_]+)\"");

    /** A property that only the environment gives: its name there is in capitals. */
    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(uplink\\.[a-z.-]+)\"");

    private static final Pattern DEFINED = Pattern.compile("(?m)^(uplink\\.[a-z.-]+)=");

    @Test
    void theTableAndTheCodeNameTheSameVariables() throws IOException {
        var guide = Files.readString(PROJECT.resolve("src-docs/operations.md"));

        assertThat(found(ROW, guide)).isNotEmpty().isEqualTo(read());
    }

    @Test
    void noVariableIsExplainedTwice() throws IOException {
        var guide = Files.readString(PROJECT.resolve("src-docs/operations.md"));

        assertThat(ROW.matcher(guide).results().map(row -> row.group(1))).doesNotHaveDuplicates();
    }

    private static Set<String> read() throws IOException {
        var properties =
                Files.readString(
                        PROJECT.resolve("bootstrap/src/main/resources/application.properties"));
        var names = found(IN_PROPERTIES, properties);
        var defined = found(DEFINED, properties);
        for (var module : Set.of("bootstrap", "adapters-in", "adapters-out")) {
            for (var source : sources(PROJECT.resolve(module).resolve("src/main/java"))) {
                names.addAll(found(IN_CODE, source));
                found(INJECTED, source).stream()
                        .filter(property -> !defined.contains(property))
                        .map(property -> property.toUpperCase(java.util.Locale.ROOT))
                        .map(property -> property.replaceAll("[.-]", "_"))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Set<String> sources(Path folder) throws IOException {
        var texts = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}

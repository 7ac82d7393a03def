package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text that is missing in Swahili would silently be shown in English. */
class MessageBundlesTest {

    private static final String METADATA =
            "META-INF/native-image/io.uplink/bootstrap/reachability-metadata.json";

    @Test
    void everyTextOfEveryBundleIsThereInSwahili() {
        assertThat(bundles()).isNotEmpty();

        for (var bundle : bundles()) {
            var name = bundle.getAnnotationOfType(MessageBundle.class).value();
            var texts = bundle.getMethods().stream().map(JavaMethod::getName);
            assertThat(swahili(name))
                    .as("messages/%s_sw.properties of %s", name, bundle.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(texts.collect(Collectors.toSet()));
        }
    }

    @Test
    void noBundleHoldsMoreThanTheProgramStartsWith() {
        // Qute 3.30 writes a class that no JVM takes for the 301st text of a bundle, and builds it.
        assertThat(bundles())
                .allSatisfy(bundle ->
                        assertThat(bundle.getMethods())
                                .as(bundle.getSimpleName())
                                .hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void everyErrorIsThereInSwahili() {
        assertThat(keys("messages/error_sw.properties"))
                .isEqualTo(keys("messages/error.properties"));
    }

    /** Qute's own bundles become classes; the others the native binary has to be told of. */
    @Test
    void everyBundleThatIsLookedUpByNameIsInTheBinary() throws IOException {
        var byQute =
                bundles().stream()
                        .map(bundle -> bundle.getAnnotationOfType(MessageBundle.class).value())
                        .toList();
        var told = Files.readString(Path.of("src/main/resources", METADATA));
        try (var files = Files.list(Path.of("../adapters-in/src/main/resources/messages"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .map(name -> name.replaceFirst("(_sw)?\\.properties$", ""))
                    .filteredOn(name -> !byQute.contains(name))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(told).contains("\"messages." + name + "\""));
        }
    }

    private static List<JavaClass> bundles() {
        return new ClassFileImporter()
                .importPackages("io.uplink.adapter.in").stream()
                        .filter(found -> found.isAnnotatedWith(MessageBundle.class))
                        .toList();
    }

    private static Set<String> swahili(String bundle) {
        return keys("messages/" + bundle + "_sw.properties");
    }

    private static Set<String> keys(String file) {
        var properties = new Properties();
        try (var content = MessageBundlesTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(content).as(file).isNotNull();
            properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames();
    }
}

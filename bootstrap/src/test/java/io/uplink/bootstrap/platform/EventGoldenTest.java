package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.platform.outbox.EventJson;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.DomainEvent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stored events outlive the release that wrote them: their form changes only on purpose. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EventGoldenTest {

    private final ObjectMapper plain = new ObjectMapper();

    @Inject EventJson json;

    @Test
    void everyEventReadsItsGoldenFileAndWritesItAgain() throws IOException {
        for (var type : json.classes().keySet()) {
            var golden = golden(type);
            assertThat(golden).as("golden/events/%s.json", type).isPresent();

            var event = json.read(type, golden.orElseThrow());

            assertThat(event.type()).isEqualTo(type);
            assertThat(event.subject()).isNotNull();
            assertThat(event.occurredAt()).isNotNull();
            assertThat(plain.readTree(json.write(event)))
                    .as(type)
                    .isEqualTo(plain.readTree(golden.orElseThrow()));
        }
    }

    @Test
    void everyEventOfTheDomainIsListedByAnArea() {
        var events =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("io.uplink.domain")
                                .stream()
                                .filter(found -> found.isAssignableTo(DomainEvent.class))
                                .filter(found -> !found.isInterface())
                                .filter(found ->
                                        !found.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(JavaClass::getName);

        assertThat(json.classes().values().stream().map(Class::getName))
                .containsAll(events.toList());
    }

    private static Optional<String> golden(String type) {
        try (var file =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("golden/events/" + type + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.uplink.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import io.uplink.adapter.in.web.shared.Problem;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the API writes. */
class JsonTest {

    private static final String OURS = "io.uplink.";
    private static final String ASKING = "io.uplink.adapter.in.";

    /**
     * A native binary finds the members of a type only where it is registered. Quarkus does so for
     * the types in signatures, and cannot for what a {@code Response} holds.
     */
    @Test
    void whatAResourceWritesIsRegistered() {
        var written = written();
        assertThat(written).as("types written as JSON").hasSizeGreaterThan(60);
        assertThat(
                        written.stream()
                                .filter(type -> !Registered.contains(type.reflect()))
                                .map(JavaClass::getName))
                .isEmpty();
    }

    /** What methods return, and the records of ours that a resource knows and does not take. */
    private static Set<JavaClass> written() {
        var taken =
                held(
                        methods()
                                .flatMap(method -> method.getParameterTypes().stream())
                                .flatMap(JsonTest::ours));
        var returned = methods().flatMap(method -> ours(method.getReturnType()));
        var made =
                resources()
                        .flatMap(resource -> resource.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.getName().startsWith(ASKING))
                        .filter(type -> !taken.contains(type));
        return held(
                Stream.of(returned, made, Stream.of(Code.shipped().get(Problem.class)))
                        .flatMap(types -> types));
    }

    /** These types and all that their fields hold; an enum is written as its name. */
    private static Set<JavaClass> held(Stream<JavaClass> types) {
        var seen = new TreeSet<JavaClass>((one, other) -> one.getName().compareTo(other.getName()));
        var open = new ArrayDeque<>(types.toList());
        while (!open.isEmpty()) {
            var type = open.pop();
            if (!type.isEnum() && seen.add(type)) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::getType)
                        .flatMap(JsonTest::ours)
                        .forEach(open::add);
            }
        }
        return seen;
    }

    private static Stream<JavaMethod> methods() {
        return resources()
                .flatMap(resource -> resource.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<JavaClass> resources() {
        return Code.shipped().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .filter(type -> type.getSimpleName().endsWith("Resource"))
                .filter(JsonTest::writesJson);
    }

    private static boolean writesJson(JavaClass resource) {
        return List.of(resource.getAnnotationOfType(Produces.class).value())
                .contains(MediaType.APPLICATION_JSON);
    }

    private static Stream<JavaClass> ours(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(involved -> involved.getName().startsWith(OURS));
    }
}

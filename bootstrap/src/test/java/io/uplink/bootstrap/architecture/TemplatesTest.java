package io.uplink.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import io.quarkus.qute.TemplateData;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages show. */
class TemplatesTest {

    private static final String OURS = "io.uplink.";

    /**
     * Qute writes accessors for what is public, and all of them only where it is asked to; the JVM
     * makes up for a missing one by reflection, a native binary does not.
     */
    @Test
    void whatATemplateReadsIsPublicAndMarked() {
        var asked = asked();
        var shown = shown().stream().filter(type -> !type.isEnum()).toList();
        assertThat(shown).as("types that templates read").hasSizeGreaterThan(50);
        assertThat(
                        shown.stream()
                                .filter(type -> !isPublic(type) || !asked.contains(type.getName()))
                                .map(JavaClass::getName)
                                .sorted())
                .isEmpty();
    }

    /** What is marked, by itself or, where it cannot know of templates, by another. */
    private static Set<String> asked() {
        var asked = new TreeSet<String>();
        for (var type : Code.shipped()) {
            if (type.isAnnotatedWith(TemplateData.class)
                    || type.isAnnotatedWith(TemplateData.Container.class)) {
                asked.add(type.getName());
                for (var mark : type.reflect().getAnnotationsByType(TemplateData.class)) {
                    asked.add(mark.target().getName());
                }
            }
        }
        return asked;
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** The parameters of the templates and all that can be read from them. */
    private static Set<JavaClass> shown() {
        var seen = new TreeSet<JavaClass>((one, other) -> one.getName().compareTo(other.getName()));
        var open = new ArrayDeque<JavaClass>();
        Code.shipped().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(TemplatesTest::isTemplate)
                .flatMap(method -> method.getParameterTypes().stream())
                .flatMap(TemplatesTest::ours)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var type = open.pop();
            if (seen.add(type)) {
                type.getMethods().stream()
                        .filter(method -> method.getRawParameterTypes().isEmpty())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(method -> ours(method.getReturnType()))
                        .forEach(open::add);
            }
        }
        return seen;
    }

    private static boolean isTemplate(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.NATIVE)
                && method.getRawReturnType().getSimpleName().equals("TemplateInstance");
    }

    private static Stream<JavaClass> ours(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(involved -> involved.getName().startsWith(OURS));
    }
}

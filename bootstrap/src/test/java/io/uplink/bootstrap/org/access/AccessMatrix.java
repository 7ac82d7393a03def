package io.uplink.bootstrap.org.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The routes that the code has, and the lines that say who may call them. */
final class AccessMatrix {

    static final String ANONYMOUS = "anonymous";

    /** A way into the application. */
    record Route(String method, String path) implements Comparable<Route> {

        boolean isApi() {
            return path.startsWith("/api/");
        }

        boolean isLook() {
            return method.equals("GET");
        }

        @Override
        public int compareTo(Route other) {
            return (path + " " + method).compareTo(other.path + " " + other.method);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Whether each role may. */
    record Line(Route route, Map<String, Boolean> allowed) {

        Stream<Cell> cells() {
            return allowed.entrySet().stream()
                    .map(cell -> new Cell(route, cell.getKey(), cell.getValue()));
        }
    }

    /** Whether one role may. */
    record Cell(Route route, String role, boolean allowed) {}

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

    private AccessMatrix() {}

    static List<Line> lines() {
        var lines = new ArrayList<Line>();
        List<String> head = List.of();
        for (var text : text("access-matrix.csv").lines().toList()) {
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            var cells = List.of(text.strip().split(",", -1));
            if (head.isEmpty()) {
                head = cells;
                continue;
            }
            if (cells.size() != head.size()) {
                throw new IllegalStateException("a cell too many or too few: " + text);
            }
            var allowed = new LinkedHashMap<String, Boolean>();
            for (var i = 2; i < cells.size(); i++) {
                allowed.put(head.get(i), allows(cells.get(i), text));
            }
            lines.add(new Line(new Route(cells.get(0), cells.get(1)), allowed));
        }
        return lines;
    }

    private static boolean allows(String cell, String line) {
        return switch (cell) {
            case "allow" -> true;
            case "deny" -> false;
            default -> throw new IllegalStateException("neither allow nor deny: " + line);
        };
    }

    static Set<Route> routes() {
        var routes = new TreeSet<Route>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.uplink")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type ->
                                type.getMethods()
                                        .forEach(method ->
                                                route(type, method).ifPresent(routes::add)));
        return routes;
    }

    private static Optional<Route> route(JavaClass type, JavaMethod method) {
        var base = type.getAnnotationOfType(Path.class).value();
        var rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .findFirst()
                .map(verb -> new Route(verb.getSimpleName(), joined(base, rest)));
    }

    private static String joined(String base, String rest) {
        var parts =
                Arrays.stream((base + "/" + rest).split("/", -1))
                        .filter(part -> !part.isEmpty())
                        // A pattern behind the name is for the router alone.
                        .map(part -> part.replaceAll("\\{\\s*(\\w+)\\s*:.*", "{$1}"))
                        .toList();
        return "/" + String.join("/", parts);
    }

    private static String text(String name) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

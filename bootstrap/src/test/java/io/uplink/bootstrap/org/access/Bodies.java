package io.uplink.bootstrap.org.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bodies that the API's own description allows, with one text in every place for text. */
final class Bodies {

    /** Deeper than any of our bodies. */
    private static final int DEEPEST = 6;

    private final Map<String, Object> document;
    private final String text;

    Bodies(Map<String, Object> document, String text) {
        this.document = document;
        this.text = text;
    }

    /** The members of what a call sends, each filled; empty if it sends nothing. */
    Map<String, Object> of(String method, String path) {
        var schema =
                at(document, "paths", path, method, "requestBody", "content")
                        .map(content -> map(content).get("application/json"))
                        .map(json -> map(json).get("schema"));
        return schema.map(found -> filled(map(found), 0)).map(Bodies::map).orElse(Map.of());
    }

    private Object filled(Map<String, Object> given, int depth) {
        var schema = resolved(given);
        var type = type(schema);
        if (depth > DEEPEST) {
            return text;
        }
        return switch (type) {
            case "integer", "number" -> 1;
            case "boolean" -> true;
            case "array" -> List.of(filled(map(schema.getOrDefault("items", Map.of())), depth + 1));
            case "object" -> object(schema, depth);
            default -> string(schema);
        };
    }

    private Map<String, Object> object(Map<String, Object> schema, int depth) {
        var members = new LinkedHashMap<String, Object>();
        map(schema.getOrDefault("properties", Map.of()))
                .forEach((name, member) -> members.put(name, filled(map(member), depth + 1)));
        if (members.isEmpty()) {
            members.put("any", text);
        }
        return members;
    }

    private Object string(Map<String, Object> schema) {
        var format = String.valueOf(schema.getOrDefault("format", ""));
        if (schema.get("enum") instanceof List<?> known && !known.isEmpty()) {
            return String.valueOf(known.getFirst());
        }
        return switch (format) {
            case "uuid" -> new UUID(7, 7).toString();
            case "date-time" -> "2026-12-01T10:00:00Z";
            case "date" -> "2026-12-01";
            default -> text;
        };
    }

    private Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            return at(document, "components", "schemas", name)
                    .map(Bodies::map)
                    .map(this::resolved)
                    .orElse(Map.of());
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.get(choice) instanceof List<?> several) {
                return several.stream()
                        .map(Bodies::map)
                        .filter(one -> !"null".equals(one.get("type")))
                        .findFirst()
                        .map(this::resolved)
                        .orElse(Map.of());
            }
        }
        return schema;
    }

    private static String type(Map<String, Object> schema) {
        var types = new ArrayList<String>();
        if (schema.get("type") instanceof List<?> several) {
            several.forEach(one -> types.add(String.valueOf(one)));
        } else {
            types.add(String.valueOf(schema.getOrDefault("type", "string")));
        }
        return types.stream().filter(type -> !type.equals("null")).findFirst().orElse("string");
    }

    private static Optional<Object> at(Map<String, Object> from, String... names) {
        Optional<Object> place = Optional.of(from);
        for (var name : names) {
            place = place.map(Bodies::map).map(members -> members.get(name));
        }
        return place;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }
}

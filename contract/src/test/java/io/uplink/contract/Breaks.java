package io.uplink.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What would break a program that was written against an earlier document of an API. */
final class Breaks {

    private Breaks() {}

    /** Empty if nothing would; both are YAML. */
    static String between(String before, String after) {
        var old = read(before);
        var now = read(after);
        var found = new TreeSet<String>();
        fields(old)
                .forEach(field -> {
                    if (!fields(now).contains(field)) {
                        found.add("gone: " + field);
                    }
                });
        var difference = OpenApiCompare.fromSpecifications(old, now);
        if (difference.isIncompatible()) {
            var text = new ByteArrayOutputStream();
            new MarkdownRender()
                    .render(difference, new OutputStreamWriter(text, StandardCharsets.UTF_8));
            found.add(text.toString(StandardCharsets.UTF_8));
        }
        return String.join("\n", found);
    }

    /** The library compares types in documents of 3.0 only, and ours have nothing newer. */
    static OpenAPI read(String document) {
        return new OpenAPIV3Parser()
                .readContents(document.replaceFirst("openapi: 3\\.1\\.\\d", "openapi: 3.0.3"))
                .getOpenAPI();
    }

    /** Clients have a type for each, and the library lets optional ones go. */
    private static Set<String> fields(OpenAPI document) {
        var fields = new TreeSet<String>();
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> {
                    fields.add(name);
                    properties(schema).forEach(field -> fields.add(name + "." + field));
                });
        return fields;
    }

    private static Set<String> properties(Schema<?> schema) {
        var properties = schema.getProperties();
        return properties == null ? Set.of() : properties.keySet();
    }
}

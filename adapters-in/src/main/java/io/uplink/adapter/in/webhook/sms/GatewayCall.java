package io.uplink.adapter.in.webhook.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a gateway says, whether it came in the address, as a form or as JSON.
 *
 * @param raw as it came
 */
record GatewayCall(Map<String, String> fields, String raw) {

    private static final int MOST_FIELDS = 200;

    static GatewayCall of(UriInfo uri, String body, ObjectMapper json) {
        var fields = new LinkedHashMap<String, String>();
        uri.getQueryParameters()
                .forEach((name, values) -> values.forEach(value -> put(fields, name, value)));
        var text = body.strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            collect("", tree(text, json), fields);
        } else {
            form(text, fields);
        }
        var raw = body.isEmpty() ? String.valueOf(uri.getRequestUri().getRawQuery()) : body;
        return new GatewayCall(fields, raw);
    }

    private static void form(String text, Map<String, String> fields) {
        for (var pair : text.split("&", -1)) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                put(fields, decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1)));
            }
        }
    }

    /** Nested values are named by their path, {@code results.0.id}. */
    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isValueNode()) {
            put(fields, path, node.asText());
            return;
        }
        var prefix = path.isEmpty() ? "" : path + ".";
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(prefix + i, node.get(i), fields);
            }
        }
        for (var entry : node.properties()) {
            collect(prefix + entry.getKey(), entry.getValue(), fields);
        }
    }

    private static JsonNode tree(String text, ObjectMapper json) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return json.createObjectNode();
        }
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (fields.size() < MOST_FIELDS) {
            fields.putIfAbsent(name, value);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strange) {
            return text;
        }
    }
}

package io.uplink.adapter.out.postgres.care.rule;

import io.uplink.domain.care.rule.RuleConditions;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Conditions as they are kept in {@code jsonb}. */
final class RuleJson {

    private RuleJson() {}

    static String write(RuleConditions conditions) {
        var json =
                new JsonObject()
                        .put(
                                "priorities",
                                array(
                                        conditions.priorities().stream()
                                                .map(Priority::code)
                                                .collect(Collectors.toSet())))
                        .put("categories", array(conditions.categories()))
                        .put("classes", array(conditions.classes()))
                        .put("unassigned", conditions.unassigned());
        conditions.team().ifPresent(team -> json.put("team", team.toString()));
        conditions.text().ifPresent(words -> json.put("words", words));
        conditions.mostStars().ifPresent(stars -> json.put("mostStars", stars));
        return json.encode();
    }

    static RuleConditions conditions(String text) {
        var json = new JsonObject(text);
        return new RuleConditions(
                texts(json, "priorities").stream()
                        .map(Priority::ofCode)
                        .collect(Collectors.toSet()),
                texts(json, "categories"),
                texts(json, "classes"),
                Optional.ofNullable(json.getString("team")).map(UUID::fromString).map(TeamId::new),
                json.getBoolean("unassigned", false),
                Optional.ofNullable(json.getString("words")),
                Optional.ofNullable(json.getInteger("mostStars")));
    }

    private static JsonArray array(Set<String> values) {
        var array = new JsonArray();
        values.stream().sorted().forEach(array::add);
        return array;
    }

    private static Set<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name, new JsonArray()).stream()
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}

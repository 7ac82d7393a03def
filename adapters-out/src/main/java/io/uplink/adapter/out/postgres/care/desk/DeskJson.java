package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.domain.care.desk.DeskAction;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actions and criteria as they are kept in {@code jsonb}. */
public final class DeskJson {

    private DeskJson() {}

    static String write(Map<String, String> values) {
        var json = new JsonObject();
        values.forEach(json::put);
        return json.encode();
    }

    static Map<String, String> values(String json) {
        var values = new LinkedHashMap<String, String>();
        var object = new JsonObject(json);
        object.fieldNames().forEach(name -> values.put(name, object.getString(name)));
        return values;
    }

    public static String write(List<DeskAction> actions) {
        var json = new JsonArray();
        for (var action : actions) {
            json.add(
                    new JsonObject()
                            .put("kind", action.kind().code())
                            .put("facts", new JsonObject(write(action.facts()))));
        }
        return json.encode();
    }

    public static List<DeskAction> actions(String json) {
        var actions = new ArrayList<DeskAction>();
        var array = new JsonArray(json);
        for (var at = 0; at < array.size(); at++) {
            var one = array.getJsonObject(at);
            actions.add(
                    DeskAction.parse(
                            one.getString("kind"), values(one.getJsonObject("facts").encode())));
        }
        return actions;
    }
}

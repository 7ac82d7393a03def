package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Keeps cookies as a browser does, and sends forms with the token of their page. */
public final class Browser {

    static final String SESSION = "uplink_session";

    private final Map<String, String> cookies = new HashMap<>();

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Sends a form that is on {@code page}. */
    public Response submit(String page, String action, Map<String, ?> fields) {
        var token = get(page).htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return keep(request().formParam("csrf", token).formParams(fields).post(action));
    }

    public Response signIn(String name, String password) {
        return submit("/login", "/login", Map.of("name", name, "password", password));
    }

    RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false);
    }

    public String session() {
        return cookie(SESSION);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void plant(String token) {
        cookies.put(SESSION, token);
    }

    private Response keep(Response answer) {
        answer.cookies()
                .forEach((name, value) -> {
                    if (value.isEmpty()) {
                        cookies.remove(name);
                    } else {
                        cookies.put(name, value);
                    }
                });
        return answer;
    }
}

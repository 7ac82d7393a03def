package io.uplink.bootstrap.outreach;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.story.StoryCast.Member;
import java.util.HashMap;
import java.util.Map;

/** Somebody of a story before a browser, and with a program. */
final class Visitor {

    private final Map<String, String> cookies = new HashMap<>();
    private final String token;

    Visitor(Member member) {
        send("/login", "/login", Map.of("name", member.email(), "password", StoryCast.PASSWORD));
        token =
                given().contentType(ContentType.JSON)
                        .body(Map.of("identifier", member.email(), "password", StoryCast.PASSWORD))
                        .post("/api/v1/auth/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
    }

    RequestSpecification api() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    Response get(String path) {
        return keep(given().cookies(cookies).redirects().follow(false).get(path));
    }

    /** Sends a form that stands on the page. */
    Response send(String page, String action, Map<String, ?> fields) {
        var csrf = get(page).htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return keep(
                given().cookies(cookies)
                        .redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("csrf", csrf)
                        .formParams(fields)
                        .post(action));
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

package io.uplink.bootstrap.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** An administrator at the pages, who sends forms as a browser does. */
public final class AdminForms {

    private AdminForms() {}

    /** Signed in. */
    public static RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    /** Sends a form with its token and stays where the answer sends a browser away from. */
    public static ValidatableResponse send(String path, Map<String, String> form) {
        var token = given().get("/login").getCookie("uplink_csrf");
        return as().cookie("uplink_csrf", token)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", token)
                .formParams(form)
                .post(path)
                .then();
    }
}

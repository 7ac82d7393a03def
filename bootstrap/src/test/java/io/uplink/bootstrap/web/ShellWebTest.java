package io.uplink.bootstrap.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.PostgresResource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ShellWebTest {

    private static final String A_PAGE = "/settings/sla";

    @Test
    void theMenuOffersWhatTheReaderMayOpen() {
        as(TestSignIn.ADMIN)
                .get(A_PAGE)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/platform/jobs\""))
                .body(containsString("href=\"/settings\" aria-current=\"page\""));
        as(TestSignIn.WESTLANDS_MANAGER)
                .get(A_PAGE)
                .then()
                .body(containsString("href=\"/tickets\""))
                .body(not(containsString("href=\"/platform/jobs\"")))
                .body(not(containsString("href=\"/people\"")));
    }

    @Test
    void signingOutIsAFormWithAToken() {
        as(TestSignIn.ADMIN)
                .get(A_PAGE)
                .then()
                .body(
                        containsString(
                                "<form method=\"post\" action=\"/logout\"><input type=\"hidden\" name=\"csrf\""));
    }

    @Test
    void pagesMayRunAndShowOnlyOurOwnFilesAndAreKeptByNobody() {
        as(TestSignIn.ADMIN)
                .get(A_PAGE)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self'"),
                                not(containsString("unsafe")),
                                containsString("frame-ancestors 'none'")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void everyFileOfThePageIsThereAndMayBeKeptForAYear() {
        var page = as(TestSignIn.ADMIN).get(A_PAGE).asString();
        var files =
                Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(files).hasSize(7);
        for (var file : files) {
            given().urlEncodingEnabled(false)
                    .get(file)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=31536000, immutable");
        }
    }

    @Test
    void aSentenceIsShownOnceAndInTheReadersLanguage() {
        as(TestSignIn.ADMIN)
                .cookie("uplink_toast", "sla.policy-saved")
                .get(A_PAGE)
                .then()
                .body(containsString("The policy is saved."))
                .cookie("uplink_toast", equalTo(""));
        as(TestSignIn.ADMIN)
                .cookie("uplink_toast", "<script>")
                .get(A_PAGE)
                .then()
                .body(not(containsString("u-toast")));
    }

    @Test
    void whatIsMissingLooksTheSameForStrangersButWithoutTheMenu() {
        given().get("/no-such-page")
                .then()
                .statusCode(404)
                .body(containsString("Nothing here"))
                .body(not(containsString("Main menu")));
        as(TestSignIn.NOBODY_SPECIAL)
                .get(A_PAGE)
                .then()
                .statusCode(403)
                .body(containsString("Main menu"))
                .body(containsString("Not yours to open"));
    }

    @Test
    void strangersReadErrorsInTheLanguageTheirBrowserAsksFor() {
        given().header("Accept-Language", "sw-KE,en;q=0.5")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .body(containsString("Hakuna kitu hapa"))
                .body(containsString("lang=\"sw\""));
    }

    @Test
    void aPartOfAPageThatFailsIsAPartAgain() {
        as(TestSignIn.NOBODY_SPECIAL)
                .header("HX-Request", "true")
                .get(A_PAGE)
                .then()
                .statusCode(403)
                .body(containsString("data-error"))
                .body(not(containsString("<html")));
    }

    private static RequestSpecification as(String person) {
        return RestAssured.given().header(TestSignIn.HEADER, person);
    }
}

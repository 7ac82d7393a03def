package io.uplink.bootstrap.sales.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.sales.site.SiteContent.Design;
import io.uplink.domain.sales.site.SiteField;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SiteWebTest {

    private static final Pattern OTHER_HOSTS =
            Pattern.compile("(src|href)=\"(https?:)?//(?!localhost|wa\\.me|facebook\\.com)");

    @Inject Sql sql;
    @Inject AddPackage addPackage;

    /** What other tests offer, while it is not. */
    private List<UUID> others = List.of();

    @AfterEach
    void clear() {
        sql.change("update public_site set draft = '{}', shown = null", Tuple.tuple());
        sql.change("delete from service_package where slug like 'site-test-%'", Tuple.tuple());
        sql.change(
                "update service_package set offered = true where id = any($1)",
                Tuple.of(others.toArray(UUID[]::new)));
    }

    @Test
    void visitorsAreAskedToSignInUntilAPageIsPublished() {
        visitor().get("/").then().statusCode(303).header("Location", containsString("/login"));
        visitor().get("/site").then().statusCode(404);

        submit("/site/edit", written()).then().statusCode(303);
        visitor().get("/").then().statusCode(303);
        submit("/site/edit/publication", written()).then().statusCode(303);

        visitor()
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Fibre to &quot;your&quot; house"))
                .body(containsString("Since 2021"), containsString("They called before."))
                .body(containsString("name=\"description\""), containsString("rel=\"canonical\""));
        submit("/site/edit/withdrawal", Map.of()).then().statusCode(303);
        visitor().get("/").then().statusCode(303);
    }

    @Test
    void onlyPackagesOnOfferStandOnThePage() {
        add("Site test Familia", true);
        add("Site test Zamani", false);
        submit("/site/edit/publication", written()).then().statusCode(303);

        visitor()
                .get("/site")
                .then()
                .statusCode(200)
                .body(containsString("Site test Familia"), containsString("KES 2,500"))
                .body(not(containsString("Site test Zamani")));
    }

    @Test
    void thePageSpeaksBothLanguages() {
        submit("/site/edit/publication", written()).then().statusCode(303);

        visitor()
                .get("/?lang=sw")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"sw\""), containsString("Intaneti hadi nyumbani"))
                .body(containsString("Wateja wanasema"));
    }

    @Test
    void thePageAsksNothingOfOtherHostsAndRunsNoScript() {
        submit("/site/edit/publication", written()).then().statusCode(303);

        var page = visitor().get("/").body().asString();

        assertThat(page).doesNotContain("<script", "<img", "style=");
        assertThat(OTHER_HOSTS.matcher(page).find()).isFalse();
    }

    @Test
    void everyDesignIsChosenShownAndKept() {
        add("Site test Familia", true);
        for (var design : Design.values()) {
            submit("/site/edit/publication", written(design.code())).then().statusCode(303);

            var page = visitor().get("/").then().statusCode(200).extract().asString();

            assertThat(page)
                    .contains("class=\"" + design.code() + "\"", "KES 2,500", "/coverage")
                    .contains("/order/site-test-familia", "Since 2021", "They called before.");
            assertThat(staff().get("/site/edit").asString())
                    .containsPattern("value=\"" + design.code() + "\"[^>]* checked");
        }
    }

    @Test
    void thePosterListsPackagesInATableWithThePriceFirst() {
        add("Site test Familia", true);
        submit("/site/edit/publication", written("poster")).then().statusCode(303);

        var page = visitor().get("/").body().asString();

        assertThat(page)
                .contains("<table", "<th scope=\"row\">")
                .doesNotContain("class=\"offers\"");
        assertThat(page).containsPattern("(?s)KES 2,500(?:(?!<tr).)*>Site test Familia<");
        assertThat(page.indexOf("/coverage")).isLessThan(page.indexOf("<table"));
        assertThat(page).containsOnlyOnce("id=\"area\"");
    }

    @Test
    void aDraftIsLookedAtInAnyDesignBeforeOneIsChosen() {
        submit("/site/edit", written("night")).then().statusCode(303);

        preview("").body(containsString("class=\"night\""));
        preview("?design=poster")
                .body(containsString("class=\"poster\""))
                .body(containsString("href=\"?design=poster&amp;lang=sw\""))
                .body(containsString("/site/preview?design=day&amp;lang=en"));
        preview("?design=dusk").body(containsString("class=\"night\""));
        assertThat(staff().get("/site/edit").asString())
                .containsPattern("value=\"night\"[^>]* checked");
    }

    private static ValidatableResponse preview(String query) {
        return staff().get("/site/preview" + query).then().statusCode(200);
    }

    @Test
    void aRefusedPageKeepsWhatWasTyped() {
        var wrong = new HashMap<>(written());
        wrong.put("areas", "Ngarua without parts");
        wrong.put("facebook", "javascript:alert(1)");

        submit("/site/edit", wrong)
                .then()
                .statusCode(422)
                .body(containsString("Ngarua without parts"), containsString("javascript:alert(1)"))
                .body(containsString("lacks a part"), containsString("begins with https://"));
        visitor().get("/site").then().statusCode(404);
    }

    @Test
    void aPageWithoutAHeadlineIsNotPublished() {
        submit("/site/edit/publication", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("Write a headline first"));
    }

    @Test
    void whatIsPublishedIsWhatStandsInTheForm() {
        submit("/site/edit", Map.of("title-en", "Written before")).then().statusCode(303);

        submit("/site/edit/publication", Map.of("title-en", "Typed just now"))
                .then()
                .statusCode(303);

        visitor().get("/").then().statusCode(200).body(containsString("Typed just now"));
    }

    @Test
    void thePreviewShowsWhatVisitorsDoNotSeeYet() {
        submit("/site/edit", written()).then().statusCode(303);

        staff().get("/site/preview")
                .then()
                .statusCode(200)
                .body(containsString("This is a preview"), containsString("noindex"));
        visitor().get("/site/preview").then().statusCode(303);
    }

    @Test
    void aVisitorIsToldWhetherWeComeHoweverTheAreaIsSpelt() {
        submit(
                        "/site/edit/publication",
                        Map.of(
                                "title-en",
                                "Fibre",
                                "areas",
                                "Maili Saba / Maili 7 | live | Poles stand\n"
                                        + "Olmoti | coming\nKitale | none"))
                .then()
                .statusCode(303);

        asked("maili-7").body(containsString("we connect houses in Maili Saba"));
        asked("olmoti")
                .body(containsString("on our way to Olmoti"))
                .body(containsString("/contact?lang=en&amp;area=Olmoti"));
        asked("Kitale").body(containsString("do not come to Kitale"));
        asked("Nowhere").body(containsString("do not know yet"));
        visitor().get("/").then().body(containsString("/coverage"), not(containsString("Kitale")));
    }

    private ValidatableResponse asked(String area) {
        return visitor()
                .queryParam("area", area)
                .get("/coverage?lang=en")
                .then()
                .statusCode(200)
                .body(not(containsString("<script")));
    }

    @Test
    void whoSearchesFindsThePageAndItsPackagesAndNothingElse() {
        add("Site test Familia", true);
        submit("/site/edit/publication", written()).then().statusCode(303);

        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(containsString("Disallow: /\n"), containsString("/sitemap.xml"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .body(containsString("/order/site-test-familia</loc>"));
        visitor()
                .get("/")
                .then()
                .body(containsString("hreflang=\"sw\""), containsString("schema.org/Product"))
                .body(containsString("content=\"2500.00\""));
        var page = visitor().get("/order/site-test-familia");
        page.then()
                .body(containsString("rel=\"canonical\""), not(containsString("noindex")))
                .body(containsString("Order Site test Familia"));
        assertThat(page.header("X-Robots-Tag")).isNull();
        assertThat(visitor().get("/contact").header("X-Robots-Tag")).contains("noindex");
    }

    /** Or a search engine drops the Swahili page as a copy of the English one. */
    @Test
    void eachLanguageOfAPageIsAPageOfItsOwn() {
        add("Site test Lugha", true);
        submit("/site/edit/publication", written()).then().statusCode(303);

        for (var path : List.of("/", "/order/site-test-lugha")) {
            assertThat(canonical(path)).endsWith(path);
            assertThat(canonical(path + "?lang=sw")).endsWith(path + "?lang=sw");
        }
    }

    @Test
    void whoSentAVisitorIsKnownInTheOtherLanguageToo() {
        add("Site test Rafiki", true);
        submit("/site/edit/publication", written()).then().statusCode(303);

        visitor()
                .get("/?lang=en&ref=ASHA7")
                .then()
                .body(containsString("href=\"?lang=sw&amp;ref=ASHA7\""));
        visitor()
                .get("/order/site-test-rafiki?lang=sw&ref=ASHA7")
                .then()
                .body(containsString("href=\"?lang=en&amp;ref=ASHA7\""))
                .body(containsString("href=\"/?lang=sw&amp;ref=ASHA7#packages\""));
    }

    private static String canonical(String path) {
        return visitor().get(path).htmlPath().getString("**.find { it.@rel == 'canonical' }.@href");
    }

    /** What is written under a field stands on the page, in its language if it has one. */
    @Test
    void everyFieldIsShownToWhomItIsFor() {
        add("Site test Familia", true);
        var typed = new HashMap<String, String>();
        for (var field : SiteField.values()) {
            typed.put(field.key(), marker(field));
        }
        submit("/site/edit/publication", typed).then().statusCode(303);
        var pages =
                Map.of(
                        "en", visitor().get("/?lang=en").body().asString(),
                        "sw", visitor().get("/?lang=sw").body().asString());

        for (var field : SiteField.values()) {
            pages.forEach((language, page) -> {
                var key = field.key();
                var forOther = key.endsWith(language.equals("en") ? "-sw" : "-en");
                for (var part : shown(field)) {
                    assertThat(page.contains(part))
                            .as("%s of %s on the page in %s", part, key, language)
                            .isEqualTo(!forOther);
                }
            });
        }
    }

    /** What is typed, with words that no other field has. */
    private static String marker(SiteField field) {
        var word = "mark" + field.key().replace("-", "");
        return switch (field.shape()) {
            case CHOICE -> "night";
            case LINE, TEXT -> word + "a";
            case LINES ->
                    switch (field) {
                        case AREAS -> word + "a | live | " + word + "b";
                        case VOICES -> word + "a | " + word + "b | " + word + "c";
                        default -> word + "a | " + word + "b";
                    };
            case PHONE -> "+254700000123";
            case EMAIL -> word + "a@example.test";
            case ADDRESS -> "https://" + word + "a.example.test/page";
        };
    }

    private static List<String> shown(SiteField field) {
        var typed = marker(field);
        return switch (field.shape()) {
            case CHOICE -> List.of("class=\"" + typed + "\"");
            case LINE, TEXT -> List.of(typed);
            case LINES ->
                    Stream.of(typed.split(" \\| ", -1))
                            .filter(part -> !part.equals("live"))
                            .toList();
            case PHONE -> List.of("https://wa.me/" + typed.substring(1));
            case EMAIL -> List.of("mailto:" + typed);
            case ADDRESS -> List.of("href=\"" + typed + "\"");
        };
    }

    @Test
    void wherePackagesAreMissingNoneAreMadeUp() {
        others =
                sql.list(
                        "update service_package set offered = false where offered returning id",
                        Tuple.tuple(),
                        row -> row.getUUID("id"));
        submit("/site/edit/publication", written()).then().statusCode(303);

        var page = visitor().get("/?lang=en").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Fibre to &quot;your&quot; house")
                .doesNotContain("/order/", "KES", "id=\"packages\"", "schema.org/Product");
    }

    @Test
    void whoSentAVisitorIsKnownWhenSomethingIsOrdered() {
        add("Site test Familia", true);
        submit("/site/edit/publication", written()).then().statusCode(303);

        visitor().get("/?ref=BRIAN7").then().body(containsString("&amp;ref=BRIAN7\""));
        visitor().get("/?ref=%22bad").then().body(not(containsString("&amp;ref=")));
    }

    private void add(String name, boolean offered) {
        addPackage.execute(
                ActorFixtures.anAdmin(),
                new TypedPackage(
                        name,
                        "",
                        "20",
                        "2500",
                        "monthly",
                        List.of("Router"),
                        "",
                        false,
                        offered,
                        "999"));
    }

    private static Map<String, String> written(String design) {
        var fields = new HashMap<>(written());
        fields.put("design", design);
        return fields;
    }

    private static Map<String, String> written() {
        return Map.of(
                "title-en", "Fibre to \"your\" house",
                "title-sw", "Intaneti hadi nyumbani",
                "summary-en", "Home internet, paid by M-Pesa",
                "areas", "Ngarua | live | Since 2021\nOlmoti | coming",
                "voices", "They called before. | Njeri W. | Ngarua",
                "facebook", "https://facebook.com/savanna");
    }

    private static Response submit(String action, Map<String, String> fields) {
        var page = staff().get("/site/edit");
        return staff().cookies(page.cookies())
                .formParam("csrf", found(page, "csrf"))
                .formParam("version", found(page, "version"))
                .formParams(fields)
                .post(action);
    }

    private static String found(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '%s' }.@value".formatted(name));
    }

    private static RequestSpecification staff() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .accept("text/html")
                .redirects()
                .follow(false);
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").redirects().follow(false);
    }
}

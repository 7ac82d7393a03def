package io.uplink.bootstrap.org;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.org.setting.port.SettingGroups;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SettingWebTest {

    private static final String HOURS = CompanySettings.SUPPORT_HOURS.key();

    @Inject OrgRows rows;
    @Inject Settings settings;
    @Inject SettingGroups groups;

    @BeforeEach
    void theAdministratorIsOneOfUs() {
        rows.person(ActorFixtures.ASHA.value(), "Asha");
    }

    /** The predecessor took any setting from anybody who was signed in. */
    @Test
    void signingInIsNotEnoughToChangeASetting() {
        given().get("/api/v1/settings").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/settings").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("value", "Mine"))
                .put("/api/v1/settings/company.name")
                .then()
                .statusCode(403);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body(Map.of("value", "Mine"))
                .put("/api/v1/settings/company.name")
                .then()
                .statusCode(428);
        assertThat(settings.get(CompanySettings.NAME)).isEqualTo("Uplink");
    }

    @Test
    void aSettingIsChangedByWhoLookedAtItsPresentVersion() {
        var version = versionOf(HOURS);

        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("value", "Mon to Sat " + version))
                .put("/api/v1/settings/" + HOURS)
                .then()
                .statusCode(204)
                .header("ETag", "\"" + (version + 1) + "\"");
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("value", "Never"))
                .put("/api/v1/settings/" + HOURS)
                .then()
                .statusCode(412);
        assertThat(settings.get(CompanySettings.SUPPORT_HOURS)).isEqualTo("Mon to Sat " + version);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("value", "x"))
                .put("/api/v1/settings/no.such")
                .then()
                .statusCode(404);
    }

    @Test
    void theOverviewShowsWhatIsInForceAndFindsByWords() {
        as(TestSignIn.ADMIN)
                .get("/settings")
                .then()
                .statusCode(200)
                .body(containsString("Company name"))
                .body(containsString("/settings/sla"));
        as(TestSignIn.ADMIN)
                .get("/settings?q=answers")
                .then()
                .body(containsString("Support hours"))
                .body(not(containsString("Company name")));
        as(TestSignIn.ADMIN)
                .get("/settings?q=xyzzy")
                .then()
                .body(containsString("No setting matches"));
        as(TestSignIn.ADMIN).get("/settings/no-such-group").then().statusCode(404);
        as(TestSignIn.ADMIN).get("/api/v1/settings").then().body("name", hasItem("company"));
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() {
        var page = as(TestSignIn.ADMIN).get("/settings/company");
        page.then().statusCode(200);

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .formParam("csrf", csrf(page))
                .formParam("key", "company.name", "company.phone", "company.address")
                .formParam("value", "", "not a phone", "Mpaka \"Road\"")
                .formParam("seen", 0, 0, 0)
                .post("/settings/company")
                .then()
                .statusCode(422)
                .body(containsString("value=\"not a phone\""))
                .body(containsString("value=\"Mpaka &quot;Road&quot;\""))
                .body(containsString("Please fill this in."))
                .body(containsString("This is not a phone number we can read."));
    }

    @Test
    void aFormSavesWhatChanged() {
        var page = as(TestSignIn.ADMIN).get("/settings/company");
        var version = versionOf("company.address");

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf(page))
                .formParam("key", "company.name", "company.address")
                .formParam("value", "Uplink", "Plot " + version)
                .formParam("seen", 0, version)
                .post("/settings/company")
                .then()
                .statusCode(303);
        assertThat(settings.get(CompanySettings.ADDRESS)).isEqualTo("Plot " + version);
        as(TestSignIn.ADMIN)
                .get("/api/v1/settings")
                .then()
                .body("settings.flatten().find { it.key == 'company.name' }.set", equalTo(false));
    }

    @Test
    void everySettingAndEveryPermissionHasWordsInBothLanguages() throws IOException {
        for (var suffix : new String[] {"", "_sw"}) {
            var words = words("messages/setting" + suffix + ".properties");
            for (var group : groups.all()) {
                assertThat(words).containsKey("group." + group.name());
                for (var setting : group.settings()) {
                    assertThat(words).containsKeys(setting.key(), setting.key() + ".hint");
                    for (var choice : setting.choices()) {
                        assertThat(words).containsKey(setting.key() + "." + choice);
                    }
                }
            }
            var permissions = words("messages/permission" + suffix + ".properties");
            for (var permission : Permission.values()) {
                assertThat(permissions).containsKeys(permission.key(), "area." + permission.area());
            }
        }
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var content = SettingWebTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(content).as(file).isNotNull();
            words.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static int versionOf(String key) {
        return as(TestSignIn.ADMIN)
                .get("/api/v1/settings")
                .path("settings.flatten().find { it.key == '%s' }.version".formatted(key));
    }

    private static String csrf(Response page) {
        return page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}

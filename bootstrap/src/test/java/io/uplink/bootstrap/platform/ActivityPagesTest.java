package io.uplink.bootstrap.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ActivityPagesTest {

    private static final String ENGLISH = "admin";
    private static final String SWAHILI = "swahili";

    @Inject ActivityTrail trail;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    private UUID subject = new UUID(0, 0);

    @BeforeEach
    void aThingOfOurOwn() {
        subject = ids.next();
    }

    @Test
    void anActionIsReadInWords() {
        noted("ticket", "ticket.priority", Map.of(), Map.of());

        history(ENGLISH).body(containsString(">Changed priority</span>"));
        history(SWAHILI).body(containsString(">Alibadilisha kipaumbele</span>"));
    }

    @Test
    void anActionIsChosenByItsWordsAndSentAsItsKey() {
        noted("ticket", "ticket.priority", Map.of(), Map.of());

        get(ENGLISH, "/activity?action=ticket.priority")
                .body(containsString("<optgroup label=\"Tickets\">"))
                .body(
                        containsString(
                                "<option value=\"ticket.priority\" selected>Changed priority<"));
    }

    @Test
    void aFieldIsReadInWords() {
        noted("person", "person.edit", Map.of(), Map.of("jobTitle", "Technician"));

        history(ENGLISH).body(containsString("<dt>Job</dt>"));
        history(SWAHILI).body(containsString("<dt>Kazi</dt>"));
    }

    @Test
    void whatNobodyWroteWordsForIsSpelledOut() {
        noted("probe", "probe.odd-step", Map.of(), Map.of("someOldField", "x"));

        history(ENGLISH)
                .body(containsString(">Probe odd step</span>"))
                .body(containsString("<dt>Some old field</dt>"));
    }

    @Test
    void codesAreReadAsTheirPagesCallThem() {
        noted(
                "ticket",
                "ticket.start",
                Map.of("state", "open", "priority", "high"),
                Map.of("state", "in-progress", "priority", "critical"));

        history(ENGLISH)
                .body(matchesPattern("(?s).*</span>Open</del>.*</span>In progress</ins>.*"))
                .body(matchesPattern("(?s).*</span>High</del>.*</span>Critical</ins>.*"));
        history(SWAHILI)
                .body(matchesPattern("(?s).*</span>Wazi</del>.*</span>Inashughulikiwa</ins>.*"));
    }

    @Test
    void yesAndNoAreNoCodes() {
        noted("team", "team.close", Map.of("active", "true"), Map.of("active", "false"));

        history(ENGLISH).body(matchesPattern("(?s).*Yes</del>.*No</ins>.*"));
    }

    @Test
    void aPermissionOfARoleIsReadWithHowFarItGoes() {
        noted("role", "role.edit", Map.of(), Map.of("grants", Map.of("customers.edit", "BRANCH")));

        history(ENGLISH)
                .body(containsString("<dt>Change customers</dt>"))
                .body(containsString("</span>branch</ins>"));
    }

    @Test
    void daysAndWorkingTimesAreReadAsPeopleWriteThem() {
        noted(
                "probe",
                "probe.step",
                Map.of(),
                Map.of("installedOn", "2026-03-01", "resolution", "PT24H"));

        history(ENGLISH)
                .body(matchesPattern("(?s).*</span>1 Mar 2026</ins>.*"))
                .body(matchesPattern("(?s).*</span>24 h</ins>.*"));
    }

    @Test
    void whatOnlyLooksLikeADayIsShownAsItIs() {
        noted("probe", "probe.step", Map.of(), Map.of("text", "2026-99-99"));

        history(ENGLISH).body(containsString("2026-99-99</ins>"));
    }

    @Test
    void anIdIsReadAsTheNameOfWhatItIsOf() {
        var branch = ids.next();
        sql.change(
                "insert into branch (id, code, name, created_at)"
                        + " values ($1, upper(right($1::uuid::text, 8)), $2, now())",
                Tuple.of(branch, "Branch " + branch));
        noted("person", "person.edit", Map.of(), Map.of("branches", List.of(branch)));

        history(ENGLISH).body(containsString("Branch " + branch + "</ins>"));
    }

    @Test
    void anIdThatNobodyKnowsIsShortAndWhollyInItsTitle() {
        var gone = ids.next();
        noted("ticket", "ticket.assign", Map.of(), Map.of("assignee", gone.toString()));

        history(ENGLISH)
                .body(
                        containsString(
                                "<span title=\"%s\">…%s</span>"
                                        .formatted(gone, gone.toString().substring(28))));
    }

    @Test
    void idsOfWhatHasNoNameAreLeftOut() {
        var entry = ids.next();
        noted("ticket", "ticket.reply", Map.of(), Map.of("entry", entry.toString()));

        history(ENGLISH)
                .body(containsString(">Replied</span>"))
                .body(not(containsString(entry.toString())));
    }

    @Test
    void aJobIsCalledByItsName() {
        unitOfWork.run(() ->
                trail.record(
                        new Actor.Job("ticket.close"),
                        "ticket.close",
                        new Subject("ticket", subject, "TKT-1"),
                        Map.of(),
                        Map.of()));

        list(ENGLISH)
                .body(containsString("<strong>Automatic closing</strong>"))
                .body(containsString("automatically ·"));
    }

    @Test
    void ofAListThatChangedOnlyWhatWentAndWhatCameIsTold() {
        noted(
                "probe",
                "probe.step",
                Map.of("phones", List.of("one", "two", "three")),
                Map.of("phones", List.of("two", "three", "four")));

        history(ENGLISH)
                .body(matchesPattern("(?s).*>without </span>one</del>.*>\\+ </span>four</ins>.*"))
                .body(not(containsString("two")));
    }

    @Test
    void aCountThatStartsAtNothingIsNotTold() {
        noted("ticket", "ticket.open", Map.of(), Map.of("timesReopened", "0", "subject", "Light"));

        history(ENGLISH)
                .body(containsString("<dt>Subject</dt>"))
                .body(not(containsString("Times reopened")));
    }

    @Test
    void aSettingIsCalledAsItsPageCallsIt() {
        unitOfWork.run(() ->
                trail.record(
                        ActorFixtures.anAdmin(),
                        "setting.change",
                        new Subject("setting", subject, "company.name"),
                        Map.of(),
                        Map.of("value", "Uplink")));

        list(SWAHILI).body(containsString(">Jina la kampuni</a>"));
    }

    private void noted(String kind, String action, Map<String, ?> before, Map<String, ?> after) {
        unitOfWork.run(() ->
                trail.record(
                        ActorFixtures.anAdmin(),
                        action,
                        new Subject(kind, subject, "TKT-1"),
                        before,
                        after));
    }

    private ValidatableResponse history(String reader) {
        return get(reader, "/activity/of/" + subject);
    }

    private ValidatableResponse list(String reader) {
        return get(reader, "/activity?subject=" + subject);
    }

    private static ValidatableResponse get(String reader, String path) {
        return given().header(ProbeSignIn.HEADER, reader).get(path).then().statusCode(200);
    }
}

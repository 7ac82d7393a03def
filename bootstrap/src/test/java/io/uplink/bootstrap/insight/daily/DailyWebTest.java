package io.uplink.bootstrap.insight.daily;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.daily.DailySettings;
import io.uplink.application.insight.daily.DayWriter;
import io.uplink.application.insight.daily.SendDueSummaries;
import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Outbox;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.outreach.OutreachTestData;
import io.uplink.bootstrap.outreach.OutreachTestData.Scene;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.SummaryHours;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the hour on the wall to the telephone, for one branch of the test's own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DailyWebTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Actor.Job JOB = new Actor.Job("summary.send");

    @Inject OutreachTestData data;
    @Inject DailyFigures figures;
    @Inject DailySummaries summaries;
    @Inject DayWriter writer;
    @Inject UnitOfWork unitOfWork;
    @Inject Outbox outbox;
    @Inject Ids ids;
    @Inject Sql sql;

    private Scene scene;
    private LocalDate today = LocalDate.EPOCH;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aBranchThatIsToldAtThisHour() {
        scene = data.scene(Optional.of("Brian"));
        now = Instant.now();
        today = LocalDate.ofInstant(now, NAIROBI);
        // It was told before, so the beginning of this hour is not too long ago.
        sql.change(
                """
                insert into daily_summary (id, branch_id, day, hour, slot_at, outcome, settled_at)
                values ($1, $2, current_date - 9, 1, now() - interval '9 days', 'skipped', now())
                """,
                Tuple.of(ids.next(), scene.branch().value()));
        sql.change(
                """
                insert into daily_summary (id, branch_id, day, hour, slot_at, outcome, settled_at,
                                           content)
                values ($1, $2, current_date - 8, 1, now() - interval '8 days', 'empty', now(),
                        '{}')
                """,
                Tuple.of(ids.next(), scene.branch().value()));
    }

    @Test
    void whoAnswersForTheBranchIsToldByTextAndInside() {
        assertThat(job().execute(JOB)).isEqualTo(1);

        await().atMost(SOON)
                .until(() ->
                        texts(scene.grace().value().toString()) == 1
                                && texts(scene.asha().value().toString()) == 1);
        // Grace reads Swahili.
        assertThat(text(scene.grace().value().toString())).contains("Wazi 1, kazini 0");
        assertThat(text(scene.asha().value().toString())).contains("Open 1, in progress 0");
        assertThat(texts(scene.brian().value().toString())).isZero();
        await().atMost(SOON)
                .until(() ->
                        count(
                                        "select count(*) from notification where branch_id = $1"
                                                + " and kind = 'daily-summary'",
                                        scene.branch().value())
                                == 2);
    }

    @Test
    void twoInstancesTellOnce() {
        var one = job();
        var other = job();

        assertThat(one.execute(JOB) + other.execute(JOB)).isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from daily_summary where branch_id = $1"
                                        + " and outcome = 'sent'",
                                scene.branch().value()))
                .isEqualTo(1);
    }

    @Test
    void thePageShowsWhatWasSentAndWhatWouldBeSentNow() {
        job().execute(JOB);

        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/reports/daily?branch=" + scene.branch() + "&day=" + today)
                .then()
                .statusCode(200)
                .body(containsString("As it would be sent now"))
                .body(containsString("Sent ·"))
                .body(containsString("No internet since morning"));
    }

    @Test
    void aDayThatIsNoDateIsRefused() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/reports/daily?branch=" + scene.branch() + "&day=yesterday")
                .then()
                .statusCode(422);
    }

    @Test
    void aBranchOutsideTheReachIsNotFound() {
        var reader =
                TestSignIn.as(
                        io.uplink.application.shared.ActorFixtures.inWestlands(
                                io.uplink.application.shared.Permission.REPORTS_VIEW));

        given().header(TestSignIn.HEADER, reader)
                .get("/reports/daily?branch=" + scene.branch())
                .then()
                .statusCode(404);
    }

    /** As the job does it, at this hour and for this branch alone. */
    private SendDueSummaries job() {
        var only =
                new DailyFigures() {
                    @Override
                    public List<Branch> branches(Instant at) {
                        return figures.branches(at).stream()
                                .filter(one -> one.id().equals(scene.branch()))
                                .toList();
                    }

                    @Override
                    public DailySummary count(BranchId branch, Instant since, Instant at) {
                        return figures.count(branch, since, at);
                    }
                };
        var hour = now.atZone(NAIROBI).getHour();
        return new SendDueSummaries(
                unitOfWork,
                only,
                writer,
                summaries,
                new FixedSettings()
                        .with(
                                DailySettings.HOURS,
                                SummaryHours.parse(Integer.toString(hour)).orElseThrow()),
                new Origin(ids, new MovableClock(now), new RecordingActivityTrail(), outbox));
    }

    private long texts(String person) {
        return count(
                "select count(*) from message where template = 'daily_summary'"
                        + " and recipient_id = $1::text::uuid",
                person);
    }

    private String text(String person) {
        return sql.one(
                        "select body from message where template = 'daily_summary'"
                                + " and recipient_id = $1::text::uuid",
                        Tuple.of(person),
                        row -> row.getString("body"))
                .orElse("");
    }

    private long count(String query, Object argument) {
        return sql.one(query, Tuple.of(argument), row -> row.getLong(0)).orElse(0L);
    }
}

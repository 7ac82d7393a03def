package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.CheckActivity;
import io.uplink.application.insight.activity.RedactActivity;
import io.uplink.application.insight.activity.SealActivity;
import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.insight.activity.port.ActivityRedactions.About;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.insight.activity.ChainFault;
import io.uplink.domain.insight.activity.ChainPass.Broken;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words go out of the log and the proof stays. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlActivityRedactionsTest {

    /** More than any test leaves behind; so a loop ends. */
    private static final int OFTEN = 60;

    private static final Actor JOB = new Actor.Job("activity.test");

    @Inject ActivityTrail trail;
    @Inject ActivityChain chain;
    @Inject SealActivity seal;
    @Inject CheckActivity check;
    @Inject RedactActivity redact;
    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;

    private final UUID amina = UUID.randomUUID();
    private final String name = "Amina " + amina.toString().substring(24);
    private final String number = "ACC-" + amina.toString().substring(24);
    private final About about = new About(Set.of(amina), Set.of(name), Set.of(number));

    @Test
    void whatWasSealedIsProvenAfterItsWordsAreErased() {
        note(amina, name + " (ACC-1)");
        sealAll();

        assertThat(redact.execute(JOB, about)).isEqualTo(1);
        assertThat(redact.execute(JOB, about)).isZero();

        assertThat(said(amina)).doesNotContain(name).contains("active").contains("[erased");
        assertThat(broken()).isEmpty();
    }

    @Test
    void whatWasErasedBeforeItWasSealedIsProvenToo() {
        note(amina, name + " (ACC-1)");
        assertThat(redact.execute(JOB, about)).isEqualTo(1);
        sealAll();

        assertThat(broken()).isEmpty();
    }

    @Test
    void anEntryOfAnotherThatNamesTheNumberLosesItsWordsToo() {
        var other = UUID.randomUUID();
        note(
                other,
                "Yusuf (ACC-2)",
                Map.of("otherRecord", name + " (" + number + ")", "notes", "Yusuf's own"));
        sealAll();

        assertThat(redact.execute(JOB, about)).isEqualTo(1);
        assertThat(said(other)).doesNotContain(name).contains("Yusuf (ACC-2)", "Yusuf's own");

        var yusuf = new About(Set.of(other), Set.of("Yusuf"), Set.of("ACC-2"));
        assertThat(redact.execute(JOB, yusuf)).isEqualTo(1);
        assertThat(said(other)).doesNotContain("Yusuf");
        assertThat(broken()).isEmpty();
    }

    @Test
    void anErasedEntryThatSomebodyChangesIsFound() {
        note(amina, name + " (ACC-1)");
        sealAll();
        var _ = redact.execute(JOB, about);

        change("update activity set actor_name = 'somebody else' where subject_id = $1");
        assertThat(broken()).map(Broken::fault).contains(ChainFault.ALTERED);

        change("update activity set actor_name = 'probe' where subject_id = $1");
        assertThat(broken()).isEmpty();
    }

    @Test
    void whoeverCanOnlyWriteToTheDatabaseCannotClaimAnErasure() {
        note(amina, name + " (ACC-1)");
        sealAll();
        change(
                """
                insert into activity_redaction (place, original, redacted, key_name, mac, at)
                select a.place, sha256(convert_to(activity_line(a), 'UTF8')), '', b.key_name,
                       b.mac, now()
                  from activity a
                  join activity_block b on a.place between b.first and b.last
                 where a.subject_id = $1
                """);
        change("update activity set action = 'probe.nothing' where subject_id = $1");
        change(
                """
                update activity_redaction r set redacted = sha256(convert_to(activity_line(a),
                       'UTF8'))
                  from activity a where a.place = r.place and a.subject_id = $1
                """);

        assertThat(broken()).map(Broken::fault).contains(ChainFault.FORGED);

        change("update activity set action = 'probe.note' where subject_id = $1");
        change(
                """
                delete from activity_redaction where place in (
                    select place from activity where subject_id = $1)
                """);
        assertThat(broken()).isEmpty();
    }

    private void note(UUID subject, String reference) {
        note(subject, reference, Map.of("name", name, "status", "active"));
    }

    private void note(UUID subject, String reference, Map<String, String> facts) {
        unitOfWork.run(() ->
                trail.record(
                        new Actor.Job("probe"),
                        "probe.note",
                        new Subject("customer", subject, reference),
                        Map.of(),
                        facts));
    }

    private String said(UUID subject) {
        return sql.list(
                        "select a::text as said from activity a where subject_id = $1",
                        Tuple.of(subject),
                        row -> row.getString("said"))
                .getFirst();
    }

    private void change(String statement) {
        assertThat(sql.change(statement, Tuple.of(amina))).isEqualTo(1);
    }

    private void sealAll() {
        for (var i = 0; i < OFTEN; i++) {
            var closed = seal.execute(JOB);
            if (closed.isPresent() && closed.getAsInt() == 0) {
                return;
            }
        }
    }

    private Optional<Broken> broken() {
        var before = chain.watch().endedAt();
        for (var i = 0; i < OFTEN; i++) {
            var watch = check.execute(JOB);
            if (!watch.endedAt().equals(before) && watch.pass().last().isEmpty()) {
                return watch.broken();
            }
        }
        throw new AssertionError("the check does not come to an end");
    }
}

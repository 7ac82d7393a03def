package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.statement.port.ProofAlarms;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that is not proven stands on the dashboard and at the bell of who can prove it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class UnprovenDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject UnitOfWork unitOfWork;
    @Inject UnprovenDays days;
    @Inject ProofAlarms alarms;
    @Inject StoryCast cast;

    private GivenMpesa house;
    private ShortcodeId shortcode;

    @BeforeEach
    void aPaybill() {
        house = new GivenMpesa(sql, ids);
        shortcode = new ShortcodeId(UUID.fromString(house.shortcode("http://127.0.0.1:9", false)));
    }

    @Test
    void aDayIsFoundOnceAndCountedUntilItIsProven() {
        assertThat(found()).isTrue();
        assertThat(found()).isFalse();
        assertThat(count()).isEqualTo(1);

        unitOfWork.run(() -> days.proven(shortcode, Set.of(DAY), Instant.now()));

        assertThat(count()).isZero();
        assertThat(found()).isFalse();
        assertThat(unitOfWork.perform(() -> days.open(shortcode))).isEmpty();
    }

    @Test
    void theDashboardLeadsToTheProof() {
        found();

        GivenMpesa.api()
                .accept("text/html")
                .get("/dashboard")
                .then()
                .statusCode(200)
                .body(containsString("not proven"))
                .body(containsString("href=\"/mpesa/proof\""));
    }

    @Test
    void whoTakesStatementsIsToldOnceAndATechnicianIsNot() {
        var here = cast.meet();
        var event = ids.next();
        var alarm =
                new ProofAlarms.Alarm(
                        event, new BranchId(here.branch()), "Main 600966", DAY, Instant.now());

        unitOfWork.run(() -> alarms.tell(alarm));
        unitOfWork.run(() -> alarms.tell(alarm));

        assertThat(told(event, here.admin().id())).isEqualTo(1);
        assertThat(told(event, here.technician().id())).isZero();
    }

    private boolean found() {
        return unitOfWork.perform(() -> days.found(shortcode, DAY, ids.next(), Instant.now()));
    }

    private int count() {
        return unitOfWork.perform(
                () -> days.count(new Within(Optional.of(Set.of(new BranchId(house.branch))))));
    }

    private long told(UUID event, UUID person) {
        return sql.one(
                        "select count(*) as n from notification where event_id = $1"
                                + " and person_id = $2 and kind = 'unproven-day'",
                        Tuple.of(event, person),
                        row -> row.getLong("n"))
                .orElseThrow();
    }
}

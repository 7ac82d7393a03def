package io.uplink.bootstrap.care.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.SlaCalendarRepositoryContract;
import io.uplink.application.care.sla.SlaPolicyRepositoryContract;
import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateSlaTest implements SlaPolicyRepositoryContract, SlaCalendarRepositoryContract {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    @Inject SlaPolicyRepository policies;
    @Inject SlaCalendarRepository calendars;
    @Inject SlaQueries queries;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void aCompanyBeginsWithOfficeHoursAndTheHolidaysOfKenya() {
        var standard = unitOfWork.perform(() -> calendars.all()).getFirst().hours();

        // Saturday is Jamhuri Day, so Friday 16:00 plus four hours is Monday 11:00.
        assertThat(standard.addWorking(nairobi("2026-12-11T16:00"), Duration.ofHours(4)))
                .isEqualTo(nairobi("2026-12-14T11:00"));
        assertThat(standard.addWorking(nairobi("2026-12-24T16:30"), Duration.ofHours(1)))
                .isEqualTo(nairobi("2026-12-28T08:30"));
        assertThat(
                        unitOfWork
                                .perform(() -> policies.inForce(Optional.empty()))
                                .choose(Priority.CRITICAL, Optional.empty(), Optional.empty())
                                .orElseThrow())
                .returns(Duration.ofHours(1), policy -> policy.response())
                .returns(Duration.ofHours(4), policy -> policy.resolution());
    }

    @Test
    void activeBranchesAreOffered() {
        var branch = aBranch();

        assertThat(queries.choices().branches()).extracting(SlaQueries.Branch::id).contains(branch);
    }

    @Override
    public SlaPolicyRepository policies() {
        return policies;
    }

    @Override
    public SlaCalendarRepository calendars() {
        return calendars;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public BranchId aBranch() {
        var id = ids.next();
        var code = id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, code, "Branch " + code));
        return new BranchId(id);
    }

    private static Instant nairobi(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }
}

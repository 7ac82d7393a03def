package io.uplink.bootstrap.outreach;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.announcement.AnnouncementsContract;
import io.uplink.application.outreach.announcement.port.AnnouncementRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateAnnouncementsTest implements AnnouncementsContract {

    @Inject AnnouncementRepository announcements;
    @Inject UnitOfWork unitOfWork;
    @Inject OutreachTestData data;
    @Inject Sql sql;
    @Inject Ids ids;

    @Override
    public AnnouncementRepository announcements() {
        return announcements;
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
    public PersonId somebody(BranchId branch, UUID role, UUID team) {
        var id = ids.next();
        sql.change(
                "insert into person (id, name, created_at) values ($1, 'Listener', now())",
                Tuple.of(id));
        sql.change(
                "insert into person_branch (person_id, branch_id) values ($1, $2)",
                Tuple.of(id, branch.value()));
        sql.change("insert into person_role values ($1, $2)", Tuple.of(id, role));
        sql.change("insert into team_member values ($1, $2, now())", Tuple.of(team, id));
        return new PersonId(id);
    }

    @Override
    public BranchId aBranch() {
        return data.scene(Optional.empty()).branch();
    }

    @Override
    public UUID aRole() {
        var id = ids.next();
        sql.change(
                "insert into role (id, key, name, created_at) values ($1, $2, 'Listeners', now())",
                Tuple.of(id, "an-" + id.toString().substring(24)));
        return id;
    }

    @Override
    public UUID aTeam(BranchId branch) {
        var id = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, "Team " + id, branch.value()));
        return id;
    }
}

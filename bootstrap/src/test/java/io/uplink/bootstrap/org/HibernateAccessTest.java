package io.uplink.bootstrap.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.PersonRepositoryContract;
import io.uplink.application.org.access.RoleRepositoryContract;
import io.uplink.application.org.access.port.ActorQueries;
import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateAccessTest implements PersonRepositoryContract, RoleRepositoryContract {

    @Inject PersonRepository people;
    @Inject RoleRepository roles;
    @Inject ActorQueries actors;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;
    @Inject OrgRows rows;

    @Test
    void aCompanyBeginsWithTenRoles() {
        var seeded =
                unitOfWork.perform(() -> roles.all()).stream()
                        .filter(Role::system)
                        .collect(Collectors.toMap(Role::key, role -> Map.copyOf(role.grants())));

        assertThat(seeded)
                .containsOnlyKeys(
                        "admin",
                        "manager",
                        "agent",
                        "technician",
                        "salesperson",
                        "viewer",
                        "hr",
                        "accountant",
                        "storekeeper",
                        "network")
                .containsEntry("admin", Map.of("*", "ALL"))
                .containsEntry(
                        "technician",
                        Map.of(
                                "customers.view", "TEAM",
                                "tickets.view", "TEAM",
                                "tickets.claim", "TEAM",
                                "tickets.reply", "TEAM",
                                "tickets.close", "TEAM"));
        assertThat(seeded.get("manager"))
                .doesNotContainKeys(
                        "tickets.delete", "users.manage", "roles.manage", "settings.manage");
    }

    @Test
    void everySeededPermissionIsInTheCatalogue() {
        var granted =
                unitOfWork.perform(() -> roles.all()).stream()
                        .filter(role -> role.system() && !role.isEverything())
                        .flatMap(role -> role.grants().keySet().stream())
                        .distinct();

        assertThat(granted).allMatch(key -> Permission.ofKey(key).isPresent());
    }

    @Test
    void whoSomebodyIsComesInOneStatementWithTheHomeBranchFirst() {
        var home = rows.branch();
        var second = rows.branch();
        var team = rows.team(home);
        var closed = rows.team(home);
        sql.change("update team set active = false where id = $1", Tuple.of(closed.value()));
        var id = rows.person("Asha Hassan", home, second);
        rows.member(team, id);
        rows.member(closed, id);
        rows.role(id, "manager");
        rows.role(id, "technician");

        var standing = actors.standing(id).orElseThrow();

        assertThat(standing)
                .returns("Asha Hassan", ActorQueries.Standing::name)
                .returns(Language.ENGLISH, ActorQueries.Standing::language)
                .returns(Theme.AUTO, ActorQueries.Standing::theme)
                .returns(true, ActorQueries.Standing::active);
        assertThat(standing.branches()).containsExactly(home, second);
        assertThat(standing.teams()).containsExactly(team);
        assertThat(standing.grants())
                .containsEntry(Permission.TICKETS_VIEW, Reach.BRANCH)
                .containsEntry(Permission.TICKETS_CLAIM, Reach.BRANCH)
                .doesNotContainKey(Permission.TICKETS_DELETE);
        assertThat(standing.actor(new UUID(0, 1)).home()).contains(home);
    }

    @Test
    void administratorsHoldEverythingThisReleaseKnows() {
        var id = rows.person("Admin", rows.branch());
        rows.role(id, "admin");

        assertThat(actors.standing(id).orElseThrow().grants())
                .hasSize(Permission.values().length)
                .containsEntry(Permission.ROLES_MANAGE, Reach.ALL);
        sql.change("delete from person_role where person_id = $1", Tuple.of(id.value()));
    }

    @Test
    void nobodyHasNoStanding() {
        assertThat(actors.standing(new PersonId(ids.next()))).isEmpty();
    }

    @Override
    public PersonRepository people() {
        return people;
    }

    @Override
    public RoleRepository roles() {
        return roles;
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
        return rows.branch();
    }

    @Override
    public RoleId aRole() {
        var id = ids.next();
        sql.change(
                "insert into role (id, key, name, created_at) values ($1, $2, $2, now())",
                Tuple.of(id, "r-" + id));
        return new RoleId(id);
    }

    @Override
    public PersonId aHolder(RoleId role) {
        var id = rows.person("Holder", rows.branch());
        sql.change(
                "insert into person_role (person_id, role_id) values ($1, $2)",
                Tuple.of(id.value(), role.value()));
        return id;
    }
}

package io.uplink.bootstrap.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Branches, departments, people, their roles and teams. */
final class Structure {

    private static final List<String> DEPARTMENTS =
            List.of("Customer care", "Field operations", "Sales", "Administration");

    private static final Map<String, Integer> DEPARTMENT_OF =
            Map.of("agent", 0, "technician", 1, "network", 1, "salesperson", 2);

    private final Connection connection;
    private final Crew crew;
    private final Instant founded;

    Structure(Connection connection, Crew crew, Instant now) {
        this.connection = connection;
        this.crew = crew;
        this.founded = now.minus(Duration.ofDays(4 * 365));
    }

    /** Stores them; {@code hashes} are passwords of the few who may sign in, by person. */
    void store(Map<UUID, String> hashes) throws SQLException {
        branches();
        for (var i = 0; i < DEPARTMENTS.size(); i++) {
            change(
                    """
                    insert into department (id, name, version, created_at) values (?, ?, 1, ?)
                    on conflict do nothing
                    """,
                    Crew.id(4, i + 1),
                    DEPARTMENTS.get(i),
                    founded);
        }
        for (var member : crew.members()) {
            person(member, hashes.get(member.id().value()));
        }
        teams();
        for (var town = 0; town < Places.TOWNS.size(); town++) {
            change(
                    "update branch set manager_id = ? where id = ?",
                    crew.of("manager", town).getFirst().id().value(),
                    Crew.branch(town).value());
        }
    }

    private void branches() throws SQLException {
        for (var town = 0; town < Places.TOWNS.size(); town++) {
            var place = Places.TOWNS.get(town);
            change(
                    """
                    insert into branch (id, code, name, address, phone, email, version, created_at)
                    values (?, ?, ?, ?, ?, ?, 1, ?)
                    on conflict (id) do update
                       set name = excluded.name, address = excluded.address,
                           phone = excluded.phone, email = excluded.email
                    """,
                    Crew.branch(town).value(),
                    place.code(),
                    place.name(),
                    place.address(),
                    "+25470098000" + town,
                    place.name().toLowerCase(java.util.Locale.ROOT) + "@uplink.example",
                    founded);
        }
    }

    private void person(Crew.Member member, @Nullable String hash) throws SQLException {
        change(
                """
                insert into person (id, name, email, phone, language, job_title, department_id,
                        password_hash, password_changed_at, must_change, version, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
                """,
                member.id().value(),
                member.name(),
                member.email(),
                member.phone(),
                member.language().code(),
                member.title(),
                Crew.id(4, 1 + DEPARTMENT_OF.getOrDefault(member.role(), 3)),
                hash,
                hash == null ? null : founded,
                hash != null,
                founded);
        change(
                "insert into person_branch (person_id, branch_id, home) values (?, ?, true)",
                member.id().value(),
                Crew.branch(member.town()).value());
        change(
                "insert into person_role (person_id, role_id) select ?, id from role where key = ?",
                member.id().value(),
                member.role());
    }

    private void teams() throws SQLException {
        for (var team : crew.teams()) {
            change(
                    """
                    insert into team (id, name, branch_id, leader_id, version, created_at)
                    values (?, ?, ?, ?, 1, ?)
                    """,
                    team.id().value(),
                    team.name(),
                    Crew.branch(team.town()).value(),
                    team.leader().id().value(),
                    founded);
            for (var member : team.members()) {
                change(
                        "insert into team_member (team_id, person_id, joined_at) values (?, ?, ?)",
                        team.id().value(),
                        member.id().value(),
                        founded);
            }
        }
    }

    private void change(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Instant at
                                ? at.atOffset(java.time.ZoneOffset.UTC)
                                : values[i]);
            }
            statement.executeUpdate();
        }
    }
}

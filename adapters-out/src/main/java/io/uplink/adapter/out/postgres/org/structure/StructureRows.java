package io.uplink.adapter.out.postgres.org.structure;

import io.uplink.application.org.structure.port.StructureQueries.BranchLine;
import io.uplink.application.org.structure.port.StructureQueries.DepartmentLine;
import io.uplink.application.org.structure.port.StructureQueries.Person;
import io.uplink.application.org.structure.port.StructureQueries.TeamLine;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Rows of the lists. */
final class StructureRows {

    private StructureRows() {}

    static BranchLine branch(Row row) {
        return new BranchLine(
                new Branch(
                        new BranchId(row.getUUID("id")),
                        row.getString("code"),
                        row.getString("name"),
                        new Branch.Contact(
                                row.getString("address"),
                                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                                Optional.ofNullable(row.getString("email"))
                                        .map(EmailAddress::parse)),
                        ZoneId.of(row.getString("time_zone")),
                        Optional.ofNullable(row.getUUID("manager_id")).map(PersonId::new),
                        row.getBoolean("active"),
                        row.getLong("version")),
                person(row, "manager"),
                row.getLong("people"),
                row.getLong("teams"),
                row.getLong("open_tickets"));
    }

    static DepartmentLine department(Row row) {
        return new DepartmentLine(
                new Department(
                        new DepartmentId(row.getUUID("id")),
                        row.getString("name"),
                        row.getString("description"),
                        Optional.ofNullable(row.getUUID("head_id")).map(PersonId::new),
                        row.getBoolean("active"),
                        row.getLong("version")),
                person(row, "head"),
                row.getLong("people"));
    }

    static TeamLine team(Row row) {
        var members = new ArrayList<Team.Member>();
        var people = new ArrayList<Person>();
        var found = row.getJsonArray("members");
        for (var i = 0; i < found.size(); i++) {
            var member = found.getJsonObject(i);
            var id = new PersonId(UUID.fromString(member.getString("id")));
            people.add(new Person(id, member.getString("name"), member.getBoolean("active")));
            members.add(
                    new Team.Member(
                            id, OffsetDateTime.parse(member.getString("joined")).toInstant()));
        }
        return new TeamLine(
                new Team(
                        new TeamId(row.getUUID("id")),
                        row.getString("name"),
                        row.getString("description"),
                        new BranchId(row.getUUID("branch_id")),
                        Optional.ofNullable(row.getUUID("leader_id")).map(PersonId::new),
                        members,
                        row.getBoolean("active"),
                        row.getLong("version")),
                row.getString("branch_name"),
                people,
                row.getLong("open_tickets"));
    }

    private static Optional<Person> person(Row row, String part) {
        return Optional.ofNullable(row.getUUID(part + "_id"))
                .map(id ->
                        new Person(
                                new PersonId(id),
                                row.getString(part + "_name"),
                                row.getBoolean(part + "_active")));
    }
}

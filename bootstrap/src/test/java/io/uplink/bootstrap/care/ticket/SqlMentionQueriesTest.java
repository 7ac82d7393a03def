package io.uplink.bootstrap.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.MentionQueries;
import io.uplink.application.org.access.port.ActorQueries;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Mentions.Candidate;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may see a ticket is decided in one place and looked up in another: they agree. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlMentionQueriesTest {

    @Inject TicketRowsOfOurOwn rows;
    @Inject MentionQueries mentions;
    @Inject ActorQueries actors;
    @Inject Sql sql;
    @Inject Ids ids;

    @Test
    void theStatementFindsThoseWhomTheRuleLetsSee() {
        var here = rows.branch();
        var there = rows.branch();
        var people = people(here, there);
        var team = rows.team(here, people.get(0), people.get(3), people.get(6));
        var closed = rows.team(here, people.get(1), people.get(4));
        sql.change("update team set active = false where id = $1", Tuple.of(closed.value()));
        var seen = new HashSet<Boolean>();

        for (var ticket :
                List.of(
                        ticket(here, Optional.of(team), people.get(2), people.get(5)),
                        ticket(there, Optional.of(team), people.get(7), people.get(8)),
                        ticket(here, Optional.of(closed), people.get(1), people.get(2)),
                        ticket(there, Optional.empty(), people.get(0), people.get(1)))) {
            var found =
                    mentions.candidates(ticket.id(), Set.of(), Set.copyOf(people)).stream()
                            .collect(Collectors.toMap(Candidate::id, Candidate::maySee));
            for (var person : people) {
                var may =
                        actors.standing(person)
                                .orElseThrow()
                                .actor(new UUID(0, 1))
                                .may(
                                        Permission.TICKETS_VIEW,
                                        Ticket.placement(
                                                ticket.branch(),
                                                Optional.of(ticket.openedBy()),
                                                new Assignment(
                                                        Optional.of(ticket.assignee()),
                                                        ticket.team())));
                seen.add(may);
                assertThat(found).as("%s on %s", person, ticket).containsEntry(person, may);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void namesAreFoundByTheirBeginningsAndNoPatternIsObeyed() {
        var branch = rows.branch();
        var word = "w" + branch.toString().substring(24);
        var seer = person(branch, List.of("ALL"), "Amina " + word);
        var blind = person(branch, List.of(), "Amina " + word + " Blind");
        var ticket = ticket(branch, Optional.empty(), seer, seer);

        assertThat(mentions.whoMaySee(ticket.id(), "AMINA " + word, 8))
                .extracting(Candidate::id)
                .containsExactly(seer);
        assertThat(mentions.whoMaySee(ticket.id(), word, 8))
                .extracting(Candidate::id)
                .containsExactly(seer);
        assertThat(mentions.whoMaySee(ticket.id(), "%" + word, 8)).isEmpty();
        assertThat(mentions.candidates(ticket.id(), Set.of("amina " + word), Set.of()))
                .containsExactly(
                        new Candidate(seer, "Amina " + word, true),
                        new Candidate(blind, "Amina " + word + " Blind", false));
        sql.change("update person set active = false where id = $1", Tuple.of(seer.value()));
        assertThat(mentions.whoMaySee(ticket.id(), word, 8)).isEmpty();
    }

    /** With every reach alone, with two at once and with none; half of them work elsewhere. */
    private List<PersonId> people(BranchId here, BranchId there) {
        var people = new ArrayList<PersonId>();
        for (var reaches :
                List.of(
                        List.of("OWN"),
                        List.of("TEAM"),
                        List.of("BRANCH"),
                        List.of("TEAM", "BRANCH"),
                        List.of("OWN", "TEAM"),
                        List.of("ALL"),
                        List.<String>of())) {
            people.add(person(here, reaches, "Seer"));
            people.add(person(there, reaches, "Seer"));
        }
        return people;
    }

    private PersonId person(BranchId branch, List<String> reaches, String name) {
        var person = rows.person(branch);
        sql.change("update person set name = $2 where id = $1", Tuple.of(person.value(), name));
        for (var reach : reaches) {
            var role = ids.next();
            sql.change(
                    "insert into role (id, key, name, created_at) values ($1, $2, 'Seer', now())",
                    Tuple.of(role, "se-" + role.toString().substring(24)));
            sql.change(
                    "insert into role_grant values ($1, $2, $3)",
                    Tuple.of(role, reach.equals("ALL") ? "*" : "tickets.view", reach));
            sql.change("insert into person_role values ($1, $2)", Tuple.of(person.value(), role));
        }
        return person;
    }

    /** A ticket as a placement needs it. */
    private record Placed(
            TicketId id,
            BranchId branch,
            Optional<TeamId> team,
            PersonId openedBy,
            PersonId assignee) {}

    private Placed ticket(
            BranchId branch, Optional<TeamId> team, PersonId openedBy, PersonId assignee) {
        var id = ids.next();
        sql.change(
                """
                insert into ticket (id, number, customer_id, branch_id, category, priority, subject,
                        description, source, opened_by, assignee_id, team_id, opened_at, updated_at,
                        state, state_since, last_entry_at, version)
                values ($1, $2, $3, $4, 'connectivity', 'medium', 'Seen', 'Seen', 'phone', $5, $6,
                        $7, now(), now(), 'open', now(), now(), 1)
                """,
                Tuple.of(
                        id,
                        "SE-" + id,
                        rows.customer(branch, "Amina").value(),
                        branch.value(),
                        openedBy.value(),
                        assignee.value(),
                        team.map(TeamId::value).orElse(null)));
        return new Placed(new TicketId(id), branch, team, openedBy, assignee);
    }
}

package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.domain.care.dispatch.Candidate;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules and skills as rows; whoever chooses among people holds their rows until the end. */
@ApplicationScoped
class SqlDispatch implements Dispatch {

    private static final String RULE =
            """
            select t.name, t.branch_id, coalesce(d.mode, 'off'), coalesce(d.most, $2),
                   coalesce(d.version, 0)
              from team t
              left join team_dispatch d on d.team_id = t.id
             where t.id = $1 and t.active
            """;

    private static final String SAVE_RULE =
            """
            insert into team_dispatch as d (team_id, mode, most, version)
            values ($1, $2, $3, 1)
            on conflict (team_id) do update
               set mode = excluded.mode, most = excluded.most, version = d.version + 1
             where d.version = $4
            """;

    /** In one order for all, so that two teams with the same people do not wait in a circle. */
    private static final String HOLD =
            """
            select p.id
              from person p
             where p.id in (select m.person_id from team_member m where m.team_id = $1)
             order by p.id
               for no key update
            """;

    private static final String CANDIDATES =
            """
            select p.id, p.name, coalesce(w.away, false),
                   not exists (select from person_skill s where s.person_id = p.id)
                       or exists (select from person_skill s
                                   where s.person_id = p.id and s.category = $2),
                   l.open, l.load, a.last
              from team_member m
              join person p on p.id = m.person_id and p.active
              left join person_dispatch w on w.person_id = p.id
             cross join lateral (
                   select count(*) as open,
                          coalesce(sum(case when t.state = 'pending' then 1
                                            else case t.priority when 'critical' then 4
                                                                 when 'high' then 3
                                                                 when 'medium' then 2
                                                                 else 1 end end), 0) as load
                     from ticket t
                    where t.assignee_id = p.id and t.deleted_at is null and %s) l
             cross join lateral (
                   select max(t.assigned_at) as last from ticket t
                    where t.assignee_id = p.id and t.assigned_at is not null) a
             where m.team_id = $1
             order by p.id
            """
                    .formatted(TicketConditions.UNRESOLVED);

    private static final String SKILLS =
            """
            select p.name, coalesce(w.away, false), coalesce(w.version, 0), b.branch_id, s.category
              from person p
              left join person_dispatch w on w.person_id = p.id
              left join person_branch b on b.person_id = p.id
              left join person_skill s on s.person_id = p.id
             where p.id = $1
            """;

    private static final String SAVE_PERSON =
            """
            insert into person_dispatch as d (person_id, away, version) values ($1, $2, 1)
            on conflict (person_id) do update set away = excluded.away, version = d.version + 1
             where d.version = $3
            """;

    private final Statements statements;

    SqlDispatch(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<TeamRule> rule(TeamId team) {
        return statements.list(Object[].class, RULE, team.value(), TeamRule.USUAL).stream()
                .map(row ->
                        new TeamRule(
                                team,
                                (String) row[0],
                                new BranchId((UUID) row[1]),
                                TeamRule.Mode.ofCode((String) row[2]).orElseThrow(),
                                ((Number) row[3]).intValue(),
                                ((Number) row[4]).longValue()))
                .findFirst();
    }

    @Override
    public void save(TeamRule rule) {
        requireOne(
                statements.change(
                        SAVE_RULE,
                        rule.team().value(),
                        rule.mode().code(),
                        rule.most(),
                        rule.version()));
    }

    @Override
    public void hold(TeamId team) {
        var _ = statements.list(UUID.class, HOLD, team.value());
    }

    @Override
    public List<Candidate> candidates(TeamId team, String category) {
        return statements.list(Object[].class, CANDIDATES, team.value(), category).stream()
                .map(SqlDispatch::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new PersonId((UUID) row[0]),
                (String) row[1],
                (boolean) row[2],
                (boolean) row[3],
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                Optional.ofNullable((OffsetDateTime) row[6]).map(OffsetDateTime::toInstant));
    }

    @Override
    public Optional<Skills> skills(PersonId person) {
        var rows = statements.list(Object[].class, SKILLS, person.value());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var branches = new HashSet<BranchId>();
        var categories = new HashSet<String>();
        for (var row : rows) {
            Optional.ofNullable((UUID) row[3]).map(BranchId::new).ifPresent(branches::add);
            Optional.ofNullable((String) row[4]).ifPresent(categories::add);
        }
        var first = rows.getFirst();
        return Optional.of(
                new Skills(
                        person,
                        (String) first[0],
                        branches,
                        categories,
                        (boolean) first[1],
                        ((Number) first[2]).longValue()));
    }

    @Override
    public void save(Skills skills) {
        var person = skills.person().value();
        requireOne(statements.change(SAVE_PERSON, person, skills.away(), skills.version()));
        statements.write("delete from person_skill where person_id = $1", person);
        statements.write(
                "insert into person_skill (person_id, category)"
                        + " select $1, jsonb_array_elements_text(cast(cast($2 as text) as jsonb))",
                person,
                StoredJson.write(skills.categories()));
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }
}

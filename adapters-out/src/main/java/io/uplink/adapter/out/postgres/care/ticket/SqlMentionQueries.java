package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.MentionQueries;
import io.uplink.domain.care.ticket.Mentions.Candidate;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** People beside the ticket that they may see or not, in one statement. */
@ApplicationScoped
class SqlMentionQueries implements MentionQueries {

    /** As {@code Actor.Person.may} decides of a ticket's placement; a test holds both together. */
    private static final String MAY_SEE =
            """
            case (select max(case g.reach when 'ALL' then 4 when 'BRANCH' then 3
                                          when 'TEAM' then 2 when 'OWN' then 1 end)
                    from person_role x join role_grant g on g.role_id = x.role_id
                   where x.person_id = p.id and g.permission in ('tickets.view', '*'))
                when 4 then true
                when 3 then coalesce(p.id in (t.opened_by, t.assignee_id), false)
                         or exists (select from person_branch b
                                     where b.person_id = p.id and b.branch_id = t.branch_id)
                when 2 then coalesce(p.id in (t.opened_by, t.assignee_id), false)
                         or exists (select from team_member m join team e on e.id = m.team_id
                                     where m.person_id = p.id and m.team_id = t.team_id
                                       and e.active)
                when 1 then coalesce(p.id in (t.opened_by, t.assignee_id), false)
                else false
            end
            """;

    private static final String CANDIDATES =
            """
            select p.id, p.name, %s as may_see
              from person p, ticket t
             where t.id = $1 and p.active
               and (p.id = any($3::uuid[]) or lower(p.name) like any($2::text[]))
             order by may_see desc, lower(p.name), p.id
             limit %d
            """
                    .formatted(MAY_SEE, MOST);

    private static final String WHO_MAY_SEE =
            """
            select p.id, p.name, true as may_see
              from person p, ticket t
             where t.id = $1 and p.active and %s
               and (lower(p.name) like $2 or lower(p.name) like '%% ' || $2)
             order by lower(p.name), p.id
             limit $3
            """
                    .formatted(MAY_SEE);

    private final Sql sql;

    SqlMentionQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Candidate> candidates(
            TicketId ticket, Set<String> beginnings, Set<PersonId> chosen) {
        return sql.list(
                CANDIDATES,
                Tuple.of(
                        ticket.value(),
                        beginnings.stream()
                                .map(SqlMentionQueries::beginning)
                                .toArray(String[]::new),
                        chosen.stream().map(Id::value).toArray(UUID[]::new)),
                SqlMentionQueries::candidate);
    }

    @Override
    public List<Candidate> whoMaySee(TicketId ticket, String typed, int most) {
        return sql.list(
                WHO_MAY_SEE,
                Tuple.of(ticket.value(), beginning(typed.strip().toLowerCase(Locale.ROOT)), most),
                SqlMentionQueries::candidate);
    }

    /** What was typed is no pattern. */
    private static String beginning(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                new PersonId(row.getUUID("id")), row.getString("name"), row.getBoolean("may_see"));
    }
}

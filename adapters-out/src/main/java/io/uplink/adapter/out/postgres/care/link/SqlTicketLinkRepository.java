package io.uplink.adapter.out.postgres.care.link;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows in {@code ticket_link}. Whoever changes a ticket locks it before its links, so a use does
 * too: the other order could wait for each other.
 */
@ApplicationScoped
class SqlTicketLinkRepository implements TicketLinkRepository {

    /** A double tap, or a browser that sends again after a lost answer. */
    private static final Duration REPEATS = Duration.ofHours(1);

    /** Locked, so that nobody takes the ticket away between the look and the insertion. */
    private static final String ADD_TECHNICIAN =
            """
            with worked as (
                select t.id, t.number
                  from ticket t
                 where t.id = $2 and t.deleted_at is null and t.state <> 'closed'
                   and exists (select from person p where p.id = $3 and p.active)
                   and (t.assignee_id = $3
                        or t.assignee_id is null
                           and exists (select from team_member m
                                        where m.team_id = t.team_id and m.person_id = $3))
                   for share of t),
            added as (
                insert into ticket_link (id, ticket_id, kind, person_id, token_digest, created_at,
                        expires_at, most_uses)
                select cast($1 as uuid), worked.id, 'technician', cast($3 as uuid),
                       decode($4, 'hex'), cast($5 as timestamptz), cast($6 as timestamptz),
                       cast($7 as integer)
                  from worked)
            select number from worked
            """;

    private static final String ADD_CUSTOMER =
            """
            with followed as (
                select t.id, t.number
                  from ticket t
                 where t.id = $2 and t.customer_id = $3 and t.deleted_at is null
                   for share of t),
            added as (
                insert into ticket_link (id, ticket_id, kind, customer_id, token_digest, created_at,
                        expires_at, most_uses)
                select cast($1 as uuid), followed.id, 'customer', cast($3 as uuid),
                       decode($4, 'hex'), cast($5 as timestamptz), cast($6 as timestamptz),
                       cast($7 as integer)
                  from followed)
            select number from followed
            """;

    private static final String WORKERS =
            """
            select w.id, w.name
              from ticket t
              join person w on w.active
               and (t.assignee_id = w.id
                    or t.assignee_id is null
                       and exists (select from team_member m
                                    where m.team_id = t.team_id and m.person_id = w.id))
             where t.id = $1 and t.deleted_at is null
             order by w.name, w.id
            """;

    private static final String LOCK_TICKET =
            """
            select t.version
              from ticket t
             where t.id = (select %s
                             from ticket_link l
                             join ticket own on own.id = l.ticket_id
                            where l.token_digest = decode($1, 'hex'))
               for no key update
            """
                    .formatted(LinkSql.OPENS);

    private static final String COLUMNS =
            """
            l.id, %s, l.person_id, l.customer_id, l.created_at, l.expires_at, l.most_uses,
            l.uses, l.revoked_at,
            coalesce((select p.name from person p where p.id = l.person_id),
                     (select c.name from customer c where c.id = l.customer_id)) as holder
            """;

    private static final String CLAIM =
            """
            with taken as (
                update ticket_link l
                   set uses = l.uses + 1, last_used_at = cast($3 as timestamptz), last_form = $4
                  from ticket own, ticket t
                 where l.token_digest = decode($1, 'hex') and l.kind = $2
                   and l.revoked_at is null and l.expires_at > cast($3 as timestamptz)
                   and l.uses < l.most_uses
                   and ($4 = '' or l.last_form is distinct from $4)
                   and own.id = l.ticket_id and t.id = %s and t.deleted_at is null
                   and (l.kind = 'customer' or t.state <> 'closed' and %s)
                returning l.*, t.id as opens)
            select %s from taken l
            """
                    .formatted(LinkSql.OPENS, LinkSql.WORKED, COLUMNS.formatted("l.opens"));

    private static final String REPEATED =
            """
            select %s
              from ticket_link l
             where l.token_digest = decode($1, 'hex') and l.kind = $2 and l.last_form = $3
               and l.last_used_at > cast($4 as timestamptz)
            """
                    .formatted(COLUMNS.formatted("l.ticket_id"));

    private static final String GIVE_BACK =
            "update ticket_link set uses = uses - 1, last_form = null where id = $1";

    private static final String END_TECHNICIANS =
            """
            update ticket_link
               set revoked_at = cast($2 as timestamptz), revoked_why = $3
             where ticket_id = $1 and kind = 'technician' and revoked_at is null
               and ($4 = '' or person_id <> cast(nullif($4, '') as uuid))
            """;

    private static final String END_ALL =
            """
            update ticket_link set revoked_at = cast($2 as timestamptz), revoked_why = $3
             where ticket_id = $1 and revoked_at is null
            """;

    private static final String PROLONG =
            """
            update ticket_link set expires_at = cast($2 as timestamptz)
             where ticket_id = any (array(
                       select cast($1 as uuid)
                       union all
                       select m.id from ticket m where m.merged_into = $1))
               and kind = 'customer' and revoked_at is null
               and expires_at < cast($2 as timestamptz)
            """;

    private static final String PRUNE =
            """
            delete from ticket_link
             where id in (select id from ticket_link where expires_at < $1
                           order by expires_at limit $2)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlTicketLinkRepository(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public Optional<String> add(TicketLink link, byte[] digest) {
        var insert =
                switch (link.holder()) {
                    case TicketLink.Holder.Technician _ -> ADD_TECHNICIAN;
                    case TicketLink.Holder.Customer _ -> ADD_CUSTOMER;
                };
        var holder =
                switch (link.holder()) {
                    case TicketLink.Holder.Technician technician -> technician.person().value();
                    case TicketLink.Holder.Customer customer -> customer.customer().value();
                };
        return statements
                .list(
                        String.class,
                        insert,
                        link.id(),
                        link.ticket().value(),
                        holder,
                        hex(digest),
                        link.createdAt(),
                        link.expiresAt(),
                        link.mostUses())
                .stream()
                .findFirst();
    }

    @Override
    public List<Worker> workers(TicketId ticket) {
        return statements.list(Object[].class, WORKERS, ticket.value()).stream()
                .map(row -> new Worker(new PersonId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    @Override
    public Claim claim(Submission submission, Instant now) {
        var digest = hex(submission.digest());
        var kind = submission.kind().code();
        var form = submission.form();
        var version =
                statements.list(Long.class, LOCK_TICKET, digest).stream().findFirst().orElse(0L);
        for (var row : statements.list(Object[].class, CLAIM, digest, kind, now, form)) {
            return new Claim.Taken(link(row), (String) row[9], version);
        }
        if (!form.isEmpty()) {
            var since = now.minus(REPEATS);
            for (var row : statements.list(Object[].class, REPEATED, digest, kind, form, since)) {
                return new Claim.Repeated(link(row), (String) row[9]);
            }
        }
        return new Claim.Refused();
    }

    @Override
    public void giveBack(TicketLink link) {
        statements.write(GIVE_BACK, link.id());
    }

    @Override
    public void endTechnicians(TicketId ticket, Optional<PersonId> but, String why, Instant now) {
        var kept = but.map(PersonId::toString).orElse("");
        statements.write(END_TECHNICIANS, ticket.value(), now, why, kept);
    }

    @Override
    public void endAll(TicketId ticket, String why, Instant now) {
        statements.write(END_ALL, ticket.value(), now, why);
    }

    @Override
    public void prolongCustomers(TicketId ticket, Instant until) {
        statements.write(PROLONG, ticket.value(), until);
    }

    @Override
    public int prune(Instant expiredBefore, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(expiredBefore), most));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static Instant instant(Object at) {
        return ((OffsetDateTime) at).toInstant();
    }

    private static TicketLink link(Object[] row) {
        return new TicketLink(
                (UUID) row[0],
                new TicketId((UUID) row[1]),
                row[2] == null
                        ? new TicketLink.Holder.Customer(new CustomerId((UUID) row[3]))
                        : new TicketLink.Holder.Technician(new PersonId((UUID) row[2])),
                instant(row[4]),
                instant(row[5]),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                Optional.ofNullable(row[8]).map(SqlTicketLinkRepository::instant));
    }
}

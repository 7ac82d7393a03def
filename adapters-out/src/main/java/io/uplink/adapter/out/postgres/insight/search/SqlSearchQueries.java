package io.uplink.adapter.out.postgres.insight.search;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.search.port.SearchQueries;
import io.uplink.application.shared.Reach;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The longest word goes through the trigram index, the others only filter what it finds. */
@ApplicationScoped
class SqlSearchQueries implements SearchQueries {

    /** Rows of an order that are read for what they say before an index is asked. */
    private static final int WALKED = 5_000;

    /** Names that begin alike stand together; of these some are merged or of other branches. */
    private static final int ALIKE = 200;

    private static final String SAYS =
            """
            %1$s like $1 and %1$s like all($2::text[])
            """
                    .strip();

    private static final String TICKET_SAYS = SAYS.formatted("lower(t.number || ' ' || t.subject)");

    private static final String CUSTOMER_SAYS =
            """
            ((%s) or c.id = any (array(
                    select m.merged_into from customer m
                     where m.merged_into is not null and m.deleted_at is null and %s)))
            """
                    .formatted(SAYS.formatted("c.search_text"), SAYS.formatted("m.search_text"))
                    .strip();

    /**
     * What many say stands among the newest tickets, and among the first names; what few say is
     * asked of the index. Before both come the number that was typed, what is open, the account
     * that was typed and the names that begin so: each is a short walk of its own.
     */
    private static final String FIND =
            """
            with new_tickets as materialized (
                select t.id
                  from (select t.* from ticket t where t.deleted_at is null
                         order by t.opened_at desc, t.id desc limit %6$d) t
                 where $4 and %1$s and %5$s
                 order by t.opened_at desc, t.id desc limit $5
            ), tickets as (
                select id from new_tickets
                union
                (select t.id
                   from (select t.* from ticket t where t.deleted_at is null and %2$s
                          order by t.opened_at desc, t.id desc limit %6$d) t
                  where $4 and %1$s and %5$s
                  order by t.opened_at desc, t.id desc limit $5)
                union
                (select t.id from ticket t
                  where $4 and $3 ~ '^[0-9]{1,6}$' and t.deleted_at is null and %1$s and %5$s
                    and lower(t.number || ' ' || t.subject) like '%%-' || lpad($3, 6, '0') || ' %%'
                  limit $5)
                union
                select few.id
                  from (select t.id
                          from (select t.* from ticket t
                                 where $4 and t.deleted_at is null and %1$s and %5$s offset 0) t
                         order by t.opened_at desc, t.id desc limit $5) few
                 where (select count(*) from new_tickets) < $5
            ), first_names as materialized (
                select c.id
                  from (select c.* from customer c
                         where c.deleted_at is null and c.merged_into is null
                         order by lower(c.name), c.id limit %6$d) c
                 where $6 and %3$s and %7$s
                 limit $5
            ), customers as (
                select id from first_names
                union
                (select c.id from customer c
                  where $6 and c.deleted_at is null and c.merged_into is null and %3$s and %7$s
                    and c.account_number = any(array[$3, upper($3)])
                  limit $5)
                union
                (select c.id
                   from (select c.* from customer c
                          where c.deleted_at is null and lower(c.name) >= $3
                          order by lower(c.name), c.id limit %8$d) c
                  where $6 and c.merged_into is null and %3$s and %7$s
                    and lower(c.name) like $3 || '%%'
                  order by lower(c.name), c.id limit $5)
                union
                select few.id
                  from (select c.id from customer c
                         where $6 and c.deleted_at is null and c.merged_into is null
                           and %3$s and %7$s
                         order by (lower(c.account_number) = $3) desc,
                                  (lower(c.name) like $3 || '%%') desc, lower(c.name), c.id
                         limit $5) few
                 where (select count(*) from first_names) < $5
            )
            (select 'ticket' as kind, t.id, t.number as reference, t.subject as title,
                    c.name as customer, t.state, '' as phone, '' as area, 0::bigint as open_tickets
               from tickets f
               join ticket t on t.id = f.id
               join customer c on c.id = t.customer_id
              order by (right(t.number, 6) = lpad($3, 6, '0')) desc,
                       (%2$s) desc, t.opened_at desc, t.id desc
              limit $5)
            union all
            (select 'customer', f.id, f.account_number, f.name, '', f.status,
                    coalesce((select p.e164 from customer_phone p
                               where p.customer_id = f.id order by p.position limit 1), ''),
                    f.area,
                    (select count(*) from ticket t
                      where t.customer_id = any (%4$s) and t.deleted_at is null and %2$s)
               from (select c.id, c.account_number, c.name, c.status, c.area
                       from customers k
                       join customer c on c.id = k.id
                      order by (lower(c.account_number) = $3) desc,
                               (lower(c.name) like $3 || '%%') desc, lower(c.name), c.id
                      limit $5) f)
            """
                    .formatted(
                            TicketConditions.within("$7", "$8", "$9", "$10"),
                            TicketConditions.UNRESOLVED,
                            customersWithin(),
                            CustomerRecords.of("f.id"),
                            TICKET_SAYS,
                            WALKED,
                            CUSTOMER_SAYS,
                            ALIKE);

    private final Sql sql;

    SqlSearchQueries(Sql sql) {
        this.sql = sql;
    }

    /** The customers of a team's reader are those whose tickets the team or the reader works. */
    private static String customersWithin() {
        return "($11::boolean or c.branch_id = any($12::uuid[]) or c.created_by = $10::uuid"
                + " or ($13::boolean and exists (select from ticket w"
                + " where w.customer_id = any ("
                + CustomerRecords.of("c.id")
                + ") and w.deleted_at is null"
                + " and (w.team_id = any($14::uuid[]) or w.assignee_id = $10::uuid))))";
    }

    @Override
    public Found find(Scope scope, List<String> words, int mostOfEach) {
        var patterns = words.stream().map(SqlSearchQueries::part).toList();
        var longest = patterns.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        var tickets = scope.tickets().orElse(Reach.OWN);
        var customers = scope.customers().orElse(Reach.OWN);
        var reader = scope.reader();
        var arguments =
                Tuple.tuple()
                        .addValue(longest)
                        .addValue(patterns.toArray(String[]::new))
                        .addValue(String.join(" ", words))
                        .addValue(scope.tickets().isPresent())
                        .addValue(mostOfEach)
                        .addValue(scope.customers().isPresent())
                        .addValue(tickets == Reach.ALL)
                        .addValue(TicketConditions.branches(tickets, reader))
                        .addValue(TicketConditions.teams(tickets, reader))
                        .addValue(reader.id().value())
                        .addValue(customers == Reach.ALL)
                        .addValue(TicketConditions.branches(customers, reader))
                        .addValue(customers == Reach.TEAM)
                        .addValue(TicketConditions.teams(customers, reader));
        var foundTickets = new ArrayList<TicketHit>();
        var foundCustomers = new ArrayList<CustomerHit>();
        for (var row : sql.run(FIND, arguments)) {
            if (row.getString("kind").equals("ticket")) {
                foundTickets.add(ticket(row));
            } else {
                foundCustomers.add(customer(row));
            }
        }
        return new Found(foundTickets, foundCustomers);
    }

    /** Contains it; what the reader typed is no pattern. */
    private static String part(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static TicketHit ticket(Row row) {
        return new TicketHit(
                row.getUUID("id"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("customer"),
                row.getString("state"));
    }

    private static CustomerHit customer(Row row) {
        return new CustomerHit(
                row.getUUID("id"),
                row.getString("reference"),
                row.getString("title"),
                Optional.ofNullable(row.getString("phone")).orElse(""),
                row.getString("area"),
                row.getString("state"),
                row.getLong("open_tickets"));
    }
}

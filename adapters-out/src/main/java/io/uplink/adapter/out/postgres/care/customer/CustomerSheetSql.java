package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.customer.port.CustomerQueries.Sight;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.Merge;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A customer's page in one statement: lists beside the customer come as JSON. */
final class CustomerSheetSql {

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String SHEET =
            """
            with visible as (
                select t.* from ticket t
                 where t.customer_id = any (%2$s) and t.deleted_at is null and %3$s and %4$s
            )
            select c.*, b.name as branch_name, m.name as created_by_name,
                   (select coalesce(json_agg(json_build_object('e164', p.e164, 'label', p.label)
                                             order by p.position), '[]')
                      from customer_phone p where p.customer_id = c.id) as phones,
                   (select coalesce(json_agg(h order by h.at desc, h.id desc), '[]')
                      from (select * from customer_status_change h where h.customer_id = c.id
                             order by at desc, id desc limit 12) h) as history,
                   (select json_build_object(
                               'tickets', count(*),
                               'open', count(*) filter (where %5$s),
                               'overdue', count(*) filter (where %6$s),
                               'rating', avg(t.rating), 'ratings', count(t.rating))
                      from visible t) as numbers,
                   (select coalesce(json_agg(l order by l.opened_at desc, l.id desc), '[]')
                      from (select t.id, t.number, t.subject, t.opened_at, t.state, t.state_since,
                                   t.rating,
                                   case when t.paused_since is null then t.resolution_due end as due
                              from visible t
                             order by (%5$s) desc, t.opened_at desc, t.id desc limit 8) l)
                   as tickets,
                   (select coalesce(json_agg(o), '[]')
                      from (select f.currency, sum(f.amount_minor) as minor
                              from ticket_fee f join visible t on t.id = f.ticket_id
                             where f.paid_at is null and f.removed_at is null
                             group by f.currency order by f.currency) o) as owed,
                   (select coalesce(json_agg(s order by s.created_at desc), '[]')
                      from (select s.id, s.body, s.state, s.created_at from message s
                             where s.recipient_id = any (%2$s) and %7$s
                             order by s.created_at desc limit 5) s) as messages,
                   (select count(*) from message s
                     where s.recipient_id = any (%2$s) and %7$s)::integer as message_count,
                   (select coalesce(json_agg(k order by k.merged_at, k.id), '[]')
                      from (select k.id, k.account_number, k.name, k.status, k.email, k.plan,
                                   k.address, k.area, k.latitude, k.longitude, k.notes,
                                   k.merged_at, k.version,
                                   (select json_agg(json_build_object('e164', p.e164,
                                                        'label', p.label) order by p.position)
                                      from customer_phone p where p.customer_id = k.id) as phones
                              from customer k where k.merged_into = %8$s) k) as merged,
                   (select coalesce(json_agg(w order by w.name, w.id), '[]')
                      from (select distinct on (c.id) c.id, c.account_number, c.name, q.e164
                              from customer_phone q
                              join customer h on h.id = q.customer_id and h.deleted_at is null
                              join customer c on c.id = coalesce(h.merged_into, h.id)
                             %1$s and c.id <> %8$s and q.e164 = any (array(
                                        select p.e164 from customer_phone p
                                         where p.customer_id = any (%2$s)))
                             order by c.id limit 5) w) as twins,
                   (select coalesce(json_agg(l order by l.customer_id <> c.id, not l.is_primary,
                                             l.until is not null, l.created_at, l.id), '[]')
                      from (select * from customer_location l
                             where l.customer_id = any (%2$s)) l) as locations,
                   (select json_build_object('id', y.id, 'account', y.account_number,
                               'name', y.name, 'e164', (select p.e164 from customer_phone p
                                   where p.customer_id = y.id and p.position = 0))
                      from customer x join customer y on y.id = coalesce(x.merged_into, x.id)
                     where x.id = c.payer_id) as payer,
                   (select coalesce(json_agg(v order by v.name, v.id), '[]')
                      from (select c.id, c.account_number, c.name from customer c
                             %1$s and c.payer_id = any (%2$s) and c.merged_into is null
                             order by c.name, c.id limit 20) v) as pays_for,
                   (select coalesce(json_agg(n), '[]')
                      from (select distinct on (n.channel, n.purpose)
                                   n.channel, n.purpose, n.given, n.at
                              from customer_consent n
                             where n.customer_id = any (%2$s)
                             order by n.channel, n.purpose, n.at desc, n.id desc) n) as consents
              from customer c
              join branch b on b.id = c.branch_id
              left join person m on m.id = c.created_by
            %1$s and c.id = %8$s
            """;

    private CustomerSheetSql() {}

    /** The statement; its arguments are added to those of {@code where}, who may be seen. */
    static String statement(Sight sight, Where where, UUID customer, Instant now) {
        var reader = sight.scope().reader();
        var tickets = sight.tickets();
        var all = where.argument(tickets.filter(Reach.ALL::equals).isPresent());
        var branches =
                where.argument(
                        tickets.map(reach -> TicketConditions.branches(reach, reader))
                                .orElse(new UUID[0]));
        var teams =
                where.argument(
                        tickets.map(reach -> TicketConditions.teams(reach, reader))
                                .orElse(new UUID[0]));
        var me = where.argument(reader.id().value());
        var at = where.argument(Sql.at(now));
        var id = where.argument(customer);
        return SHEET.formatted(
                where,
                CustomerRecords.of(id),
                tickets.isPresent(),
                TicketConditions.within(all, branches, teams, me),
                TicketConditions.UNRESOLVED,
                TicketConditions.overdue(at + "::timestamptz"),
                sight.messages(),
                id);
    }

    static CustomerSheet read(Row row) {
        var numbers = row.getJsonObject("numbers");
        return new CustomerSheet(
                customer(row),
                row.getString("branch_name"),
                Optional.ofNullable(row.getString("created_by_name")),
                each(row.getJsonArray("history"), CustomerSheetSql::change),
                new CustomerSheet.Numbers(
                        numbers.getInteger("tickets"),
                        numbers.getInteger("open"),
                        numbers.getInteger("overdue"),
                        Optional.ofNullable(numbers.getDouble("rating")).orElse(0.0),
                        numbers.getInteger("ratings"),
                        each(
                                row.getJsonArray("owed"),
                                fee ->
                                        Money.ofMinor(
                                                fee.getLong("minor"),
                                                Currency.getInstance(fee.getString("currency")))),
                        row.getInteger("message_count")),
                each(row.getJsonArray("tickets"), CustomerSheetSql::ticket),
                each(
                        row.getJsonArray("messages"),
                        message ->
                                new CustomerSheet.Message(
                                        UUID.fromString(message.getString("id")),
                                        message.getString("body"),
                                        message.getString("state"),
                                        instant(message, "created_at"))),
                each(row.getJsonArray("merged"), CustomerSheetSql::merged),
                each(
                        row.getJsonArray("twins"),
                        twin ->
                                new CustomerSheet.Twin(
                                        new CustomerId(UUID.fromString(twin.getString("id"))),
                                        twin.getString("account_number"),
                                        twin.getString("name"),
                                        new PhoneNumber(twin.getString("e164")))),
                each(row.getJsonArray("locations"), CustomerSheetSql::location),
                Optional.ofNullable(row.getJsonObject("payer")).map(CustomerSheetSql::payer),
                each(
                        row.getJsonArray("pays_for"),
                        one ->
                                new CustomerSheet.Payee(
                                        new CustomerId(UUID.fromString(one.getString("id"))),
                                        one.getString("account_number"),
                                        one.getString("name"))),
                each(
                        row.getJsonArray("consents"),
                        one ->
                                new CustomerSheet.Agreed(
                                        Consent.Channel.ofCode(one.getString("channel")),
                                        Consent.Purpose.ofCode(one.getString("purpose")),
                                        one.getBoolean("given"),
                                        instant(one, "at"))));
    }

    private static CustomerSheet.KnownPayer payer(JsonObject payer) {
        return new CustomerSheet.KnownPayer(
                new CustomerId(UUID.fromString(payer.getString("id"))),
                payer.getString("account"),
                payer.getString("name"),
                Optional.ofNullable(payer.getString("e164")).map(PhoneNumber::new));
    }

    private static ServiceLocation location(JsonObject place) {
        return new ServiceLocation(
                new LocationId(UUID.fromString(place.getString("id"))),
                new CustomerId(UUID.fromString(place.getString("customer_id"))),
                new ServiceLocation.Details(
                        place.getString("label"),
                        place.getString("address"),
                        place.getString("area"),
                        Optional.ofNullable(place.getDouble("latitude"))
                                .map(north -> new Location(north, place.getDouble("longitude"))),
                        place.getString("note"),
                        Optional.ofNullable(place.getString("since")).map(LocalDate::parse),
                        Optional.ofNullable(place.getString("until")).map(LocalDate::parse)),
                place.getBoolean("is_primary"),
                place.getLong("version"));
    }

    private static CustomerSheet.Merged merged(JsonObject record) {
        return new CustomerSheet.Merged(
                new CustomerId(UUID.fromString(record.getString("id"))),
                record.getString("account_number"),
                record.getString("name"),
                CustomerStatus.ofCode(record.getString("status")),
                each(record.getJsonArray("phones"), CustomerSheetSql::contact),
                Optional.ofNullable(record.getString("email")),
                record.getString("plan"),
                record.getString("address"),
                record.getString("area"),
                Optional.ofNullable(record.getDouble("latitude"))
                        .map(north -> new Location(north, record.getDouble("longitude"))),
                record.getString("notes"),
                instant(record, "merged_at"),
                record.getLong("version"));
    }

    private static Contact contact(JsonObject phone) {
        return new Contact(new PhoneNumber(phone.getString("e164")), phone.getString("label"));
    }

    private static Customer.Snapshot customer(Row row) {
        var details =
                new CustomerDetails(
                        row.getString("name"),
                        each(row.getJsonArray("phones"), CustomerSheetSql::contact),
                        Optional.ofNullable(row.getString("email")),
                        Language.ofCode(row.getString("language")),
                        new BranchId(row.getUUID("branch_id")),
                        row.getString("plan"),
                        row.getString("address"),
                        row.getString("area"),
                        Optional.ofNullable(row.getDouble("latitude"))
                                .map(north -> new Location(north, row.getDouble("longitude"))),
                        row.getString("notes"),
                        Optional.ofNullable(row.getLocalDate("installed_on")),
                        Optional.ofNullable(row.getString("class_key")));
        return new Customer.Snapshot(
                new CustomerId(row.getUUID("id")),
                new AccountNumber(row.getString("account_number")),
                details,
                CustomerStatus.ofCode(row.getString("status")),
                Optional.ofNullable(row.getUUID("created_by")).map(PersonId::new),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"),
                Sql.optionalInstant(row, "deleted_at"),
                Sql.optionalInstant(row, "erased_at"),
                Optional.ofNullable(row.getUUID("merged_into"))
                        .map(into ->
                                new Merge(new CustomerId(into), Sql.instant(row, "merged_at"))),
                CustomerMapper.payer(
                        row.getUUID("payer_id"),
                        row.getString("payer_name"),
                        row.getString("payer_phone")),
                row.getLong("version"));
    }

    private static StatusChange change(JsonObject step) {
        return new StatusChange(
                UUID.fromString(step.getString("id")),
                new CustomerId(UUID.fromString(step.getString("customer_id"))),
                instant(step, "at"),
                Optional.ofNullable(step.getString("from_status")).map(CustomerStatus::ofCode),
                CustomerStatus.ofCode(step.getString("to_status")),
                step.getString("by_name"),
                step.getString("reason"));
    }

    private static CustomerSheet.Ticket ticket(JsonObject ticket) {
        return new CustomerSheet.Ticket(
                new TicketId(UUID.fromString(ticket.getString("id"))),
                ticket.getString("number"),
                ticket.getString("subject"),
                instant(ticket, "opened_at"),
                TicketState.Kind.ofCode(ticket.getString("state")),
                instant(ticket, "state_since"),
                Optional.ofNullable(ticket.getString("due")).map(CustomerSheetSql::instant),
                Optional.ofNullable(ticket.getInteger("rating")));
    }

    private static Instant instant(JsonObject row, String column) {
        return instant(row.getString(column));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> List<T> each(JsonArray rows, Function<JsonObject, T> mapper) {
        return rows.stream().map(row -> mapper.apply((JsonObject) row)).toList();
    }
}

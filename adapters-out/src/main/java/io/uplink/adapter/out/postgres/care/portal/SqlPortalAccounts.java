package io.uplink.adapter.out.postgres.care.portal;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Whose pages a telephone opens: one statement each. */
@ApplicationScoped
class SqlPortalAccounts implements PortalAccounts {

    /** A number has a family's accounts or a landlord's; more than these nobody pays by hand. */
    private static final int MOST = 20;

    private static final String ACCOUNTS =
            """
            select distinct k.id, k.name, k.account_number, k.language, k.branch_id, b.time_zone,
                   k.plan, k.status, k.email
              from customer_phone p
              join customer c on c.id = p.customer_id
              join customer k on k.id = coalesce(c.merged_into, c.id)
              join branch b on b.id = k.branch_id
             where p.e164 = $1 and k.deleted_at is null
             order by k.name, k.account_number limit $2
            """;

    private static final String REPORTS =
            """
            select t.id, t.number, t.subject, t.state, t.opened_at
              from ticket t
             where t.customer_id = any(%s) and t.deleted_at is null
             order by t.state in ('resolved', 'closed'), t.opened_at desc, t.id desc limit $2
            """
                    .formatted(CustomerRecords.of("$1"));

    private static final String CATEGORIES =
            "select key, label_en, label_sw from ticket_category where active order by position";

    private final Sql sql;

    SqlPortalAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Account> of(PhoneNumber phone) {
        return sql.list(
                ACCOUNTS,
                Tuple.of(phone.e164(), MOST),
                row ->
                        new Account(
                                new CustomerId(row.getUUID("id")),
                                row.getString("name"),
                                row.getString("account_number"),
                                Language.ofCode(row.getString("language")),
                                new BranchId(row.getUUID("branch_id")),
                                ZoneId.of(row.getString("time_zone")),
                                row.getString("plan"),
                                row.getString("status"),
                                Optional.ofNullable(row.getString("email"))));
    }

    @Override
    public List<Report> reports(CustomerId customer, int most) {
        return sql.list(
                REPORTS,
                Tuple.of(customer.value(), most),
                row ->
                        new Report(
                                new TicketId(row.getUUID("id")),
                                row.getString("number"),
                                row.getString("subject"),
                                row.getString("state"),
                                Sql.instant(row, "opened_at")));
    }

    @Override
    public List<Category> categories() {
        return sql.list(
                CATEGORIES,
                Tuple.tuple(),
                row ->
                        new Category(
                                row.getString("key"),
                                row.getString("label_en"),
                                row.getString("label_sw")));
    }
}

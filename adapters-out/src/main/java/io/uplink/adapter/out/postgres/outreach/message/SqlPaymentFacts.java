package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.PaymentFacts;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Money by phone with its owner in one statement. */
@ApplicationScoped
class SqlPaymentFacts implements PaymentFacts {

    private static final String FACTS =
            """
            select m.id as payment, m.amount_minor, m.currency, m.receipt, m.paid_at, c.id, c.name,
                   c.language, c.branch_id, b.time_zone,
                   case when m.payer ~ '^254[71][0-9]{8}$' then '+' || m.payer
                        else (select p.e164 from customer_phone p
                               where p.customer_id = c.id and p.e164 ~ '^\\+254[71][0-9]{8}$'
                               order by p.position limit 1) end as phone
              from mpesa_payment m
              join customer g on g.id = m.customer_id
              join customer c on c.id = coalesce(g.merged_into, g.id)
              join branch b on b.id = c.branch_id
             where m.id = any($1) and c.deleted_at is null
            """;

    private final Sql sql;

    SqlPaymentFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Facts> of(Set<UUID> payments) {
        return sql
                .list(
                        FACTS,
                        Tuple.of(payments.toArray(UUID[]::new)),
                        row -> Map.entry(row.getUUID("payment"), facts(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Facts facts(Row row) {
        return new Facts(
                Money.ofMinor(
                        row.getLong("amount_minor"),
                        Currency.getInstance(row.getString("currency"))),
                row.getString("receipt"),
                Sql.instant(row, "paid_at"),
                Optional.ofNullable(row.getString("phone"))
                        .map(phone ->
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        row.getUUID("id"),
                                        row.getString("name"),
                                        new PhoneNumber(phone),
                                        Language.ofCode(row.getString("language")))),
                new BranchId(row.getUUID("branch_id")),
                ZoneId.of(row.getString("time_zone")));
    }
}

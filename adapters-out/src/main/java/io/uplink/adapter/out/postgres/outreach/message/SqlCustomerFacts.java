package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.message.port.CustomerFacts;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of a customer who was merged into another, the one that stays. */
@ApplicationScoped
class SqlCustomerFacts implements CustomerFacts {

    private static final String FACTS =
            """
            select c.id, c.name, c.language, c.branch_id, b.time_zone,
                   (select p.e164 from customer_phone p
                     where p.customer_id = c.id and p.e164 ~ '^\\+254[71][0-9]{8}$'
                     order by p.position limit 1)
              from customer g
              join customer c on c.id = coalesce(g.merged_into, g.id)
              join branch b on b.id = c.branch_id
             where g.id = $1 and c.deleted_at is null
            """;

    private final Statements statements;

    SqlCustomerFacts(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Facts> of(CustomerId customer) {
        return statements.list(Object[].class, FACTS, customer.value()).stream()
                .findFirst()
                .map(SqlCustomerFacts::facts);
    }

    private static Facts facts(@Nullable Object[] row) {
        var language = Language.ofCode(of(String.class, row[2]));
        return new Facts(
                Optional.ofNullable((String) row[5])
                        .map(phone ->
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        of(UUID.class, row[0]),
                                        of(String.class, row[1]),
                                        new PhoneNumber(phone),
                                        language)),
                new BranchId(of(UUID.class, row[3])),
                ZoneId.of(of(String.class, row[4])));
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

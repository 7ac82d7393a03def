package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In the caller's unit of work. */
@ApplicationScoped
class SqlCustomerConsents implements CustomerConsents {

    private static final String ADD =
            """
            insert into customer_consent (id, customer_id, channel, purpose, given, how, wording,
                    by_id, by_name, at)
            values ($1, $2, $3, $4, $5, $6, $7, cast(nullif($8, '') as uuid), $9, $10)
            """;

    private static final String SELECT =
            """
            select cast(id as text), channel, purpose, given, how, wording, cast(by_id as text),
                   by_name, to_json(at) #>> '{}'
              from customer_consent
             where customer_id = $1
            """;

    private static final String NEWEST = " order by at desc, id desc limit ";

    private final Statements statements;

    SqlCustomerConsents(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(Consent consent) {
        var terms = consent.terms();
        statements.change(
                ADD,
                consent.id(),
                consent.customer().value(),
                terms.channel().code(),
                terms.purpose().code(),
                terms.given(),
                terms.how().code(),
                terms.wording(),
                consent.by().map(Id::value).map(UUID::toString).orElse(""),
                consent.byName(),
                consent.at());
    }

    @Override
    public Optional<Consent> latest(
            CustomerId customer, Consent.Channel channel, Consent.Purpose purpose) {
        return statements
                .list(
                        Object[].class,
                        SELECT + " and channel = $2 and purpose = $3" + NEWEST + 1,
                        customer.value(),
                        channel.code(),
                        purpose.code())
                .stream()
                .map(row -> read(customer, row))
                .findAny();
    }

    @Override
    public List<Consent> history(CustomerId customer, int most) {
        return statements.list(Object[].class, SELECT + NEWEST + most, customer.value()).stream()
                .map(row -> read(customer, row))
                .toList();
    }

    private static Consent read(CustomerId customer, @Nullable Object[] row) {
        return new Consent(
                UUID.fromString(String.valueOf(row[0])),
                customer,
                new Consent.Terms(
                        Consent.Channel.ofCode(String.valueOf(row[1])),
                        Consent.Purpose.ofCode(String.valueOf(row[2])),
                        Boolean.TRUE.equals(row[3]),
                        Consent.How.ofCode(String.valueOf(row[4])),
                        String.valueOf(row[5])),
                Optional.ofNullable(row[6])
                        .map(String::valueOf)
                        .map(UUID::fromString)
                        .map(PersonId::new),
                String.valueOf(row[7]),
                OffsetDateTime.parse(String.valueOf(row[8])).toInstant());
    }
}

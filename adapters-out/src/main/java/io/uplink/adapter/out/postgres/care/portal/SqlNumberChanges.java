package io.uplink.adapter.out.postgres.care.portal;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Wished numbers as rows; whoever asks waits for whoever asked the same before. */
@ApplicationScoped
class SqlNumberChanges implements NumberChanges {

    /** There may be no row yet that could be locked; customers come first, then numbers. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('number ' || $1, 0))::text";

    private static final String ASKED =
            """
            select count(*) filter (where customer_id = $1), count(*) filter (where to_phone = $2)
              from portal_number
             where (customer_id = $1 or to_phone = $2) and asked_at > $3
            """;

    private static final String NEWEST =
            """
            select id, to_phone, asked_at, expires_at, tries, ended, from_phone, version, done,
                   digits
              from portal_number where customer_id = $1
             order by asked_at desc, id desc limit 1 for update
            """;

    private static final String PRUNE =
            """
            with gone as (
                delete from portal_number where id in (
                    select id from portal_number where expires_at < $1 limit $2) returning id)
            select count(*) from gone
            """;

    private final Statements statements;

    SqlNumberChanges(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Asked askedSince(CustomerId customer, PhoneNumber to, Instant since) {
        statements.list(Object[].class, LOCK, customer.value().toString());
        statements.list(Object[].class, LOCK, to.e164());
        var row =
                statements
                        .list(Object[].class, ASKED, customer.value(), to.e164(), since)
                        .getFirst();
        return new Asked(((Long) row[0]).intValue(), ((Long) row[1]).intValue());
    }

    @Override
    public void add(NumberChange change, Sealed digits) {
        statements.change(
                "update portal_number set ended = true where customer_id = $1 and not ended",
                change.customer().value());
        statements.change(
                """
                insert into portal_number (id, customer_id, from_phone, to_phone, version, asked_at,
                        expires_at, tries, ended, done, digits)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """,
                change.code().id(),
                change.customer().value(),
                change.from().e164(),
                change.to().e164(),
                change.version(),
                change.code().askedAt(),
                change.code().expiresAt(),
                change.code().tries(),
                change.code().ended(),
                change.done(),
                digits.bytes());
    }

    @Override
    public Optional<Kept> newest(CustomerId customer) {
        return statements.list(Object[].class, NEWEST, customer.value()).stream()
                .findFirst()
                .map(row ->
                        new Kept(
                                new NumberChange(
                                        SqlPortalDoors.code(row),
                                        customer,
                                        PhoneNumber.parse((String) row[6]),
                                        (Long) row[7],
                                        (Boolean) row[8]),
                                new Sealed((byte[]) row[9])));
    }

    @Override
    public void save(NumberChange change) {
        statements.change(
                "update portal_number set tries = $2, ended = $3, done = $4 where id = $1",
                change.code().id(),
                change.code().tries(),
                change.code().ended(),
                change.done());
    }

    @Override
    public int prune(Instant before, int most) {
        return statements.list(Long.class, PRUNE, before, most).getFirst().intValue();
    }
}

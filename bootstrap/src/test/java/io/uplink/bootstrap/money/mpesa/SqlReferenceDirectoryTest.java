package io.uplink.bootstrap.money.mpesa;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.ReferenceDirectoryContract;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlReferenceDirectoryTest implements ReferenceDirectoryContract {

    /** One for each hexadecimal digit; none of them looks like another digit. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRS";

    @Inject ReferenceDirectory directory;
    @Inject Sql sql;
    @Inject Ids ids;

    private UUID branch = new UUID(0, 0);

    @BeforeEach
    void aBranch() {
        branch = new GivenMpesa(sql, ids).branch;
    }

    @Override
    public ReferenceDirectory directory() {
        return directory;
    }

    @Override
    public CustomerId customer(String account, Optional<PhoneNumber> phone) {
        var id = ids.next();
        sql.run(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at, version)
                values ($1, $2, 'Somebody', 'active', $3, 'somebody', now(), now(), 1)
                """,
                Tuple.of(id, account, branch));
        phone.ifPresent(one ->
                sql.run(
                        "insert into customer_phone (customer_id, position, e164)"
                                + " values ($1, 0, $2)",
                        Tuple.of(id, one.e164())));
        return new CustomerId(id);
    }

    @Override
    public void delete(CustomerId customer) {
        sql.run("update customer set deleted_at = now() where id = $1", Tuple.of(customer.value()));
    }

    @Override
    public void merge(CustomerId customer, CustomerId into) {
        sql.run(
                "update customer set merged_into = $2, merged_at = now() where id = $1",
                Tuple.of(customer.value(), into.value()));
    }

    @Override
    public String unused() {
        return GivenMpesa.tail(ids.next())
                .substring(4)
                .chars()
                .mapToObj(digit -> LETTERS.charAt(Character.digit(digit, 16)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Override
    public PhoneNumber unusedPhone() {
        var number = Math.floorMod(ids.next().hashCode(), 100_000_000);
        return new PhoneNumber("+2547" + String.format(Locale.ROOT, "%08d", number));
    }
}

package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A short list as rows. */
@ApplicationScoped
class SqlCustomerClasses implements CustomerClasses {

    private static final String ALL =
            "select key, label_en, label_sw, position, standard, active, version"
                    + " from customer_class";
    private static final String SAVE =
            """
            insert into customer_class as k
                   (key, label_en, label_sw, position, standard, active, version)
            select $1, $2, $3, $4, $5, $6, 1
             where $7 = 0 or exists (select from customer_class where key = $1)
            on conflict (key) do update
               set label_en = excluded.label_en, label_sw = excluded.label_sw,
                   position = excluded.position, standard = excluded.standard,
                   active = excluded.active, version = k.version + 1
             where k.version = $7
            """;
    private static final String REPLACE_STANDARD =
            "update customer_class set standard = false, version = version + 1"
                    + " where standard and key <> $1";

    private final Statements statements;

    SqlCustomerClasses(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<CustomerClass> all() {
        return statements
                .list(Object[].class, ALL + " order by position, lower(label_en), key")
                .stream()
                .map(SqlCustomerClasses::read)
                .toList();
    }

    @Override
    public Optional<CustomerClass> find(String key) {
        return statements.list(Object[].class, ALL + " where key = $1", key).stream()
                .map(SqlCustomerClasses::read)
                .findFirst();
    }

    @Override
    public void save(CustomerClass one) {
        if (one.standard()) {
            statements.change(REPLACE_STANDARD, one.key());
        }
        var changed =
                statements.change(
                        SAVE,
                        one.key(),
                        one.english(),
                        one.swahili(),
                        one.position(),
                        one.standard(),
                        one.active(),
                        one.version());
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private static CustomerClass read(Object[] row) {
        return new CustomerClass(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (int) row[3],
                (boolean) row[4],
                (boolean) row[5],
                ((Number) row[6]).longValue());
    }
}

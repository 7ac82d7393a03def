package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.privacy.port.PersonalData;
import io.uplink.domain.care.privacy.Erased;
import io.uplink.domain.care.privacy.Holdings;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One statement a table, each for all records of the customer at once. */
@ApplicationScoped
class SqlPersonalData implements PersonalData {

    private static final String RECORDS =
            "select cast(c.id as text) from customer c where c.id = any (%s) order by c.id"
                    .formatted(CustomerRecords.of("$1"));

    /** Not "for update": whoever looks at the customer meanwhile need not wait. */
    private static final String HOLD = RECORDS + " for no key update";

    private final Statements statements;

    SqlPersonalData(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Set<CustomerId> records(CustomerId customer) {
        return found(RECORDS, customer);
    }

    @Override
    public Set<CustomerId> hold(CustomerId customer) {
        // Whoever waited for the customer would miss what was merged into it meanwhile.
        var _ = found(HOLD, customer);
        return found(HOLD, customer);
    }

    private Set<CustomerId> found(String sql, CustomerId customer) {
        var found = new LinkedHashSet<CustomerId>();
        for (var id : statements.list(String.class, sql, customer.value())) {
            found.add(new CustomerId(UUID.fromString(id)));
        }
        return found;
    }

    @Override
    public Holdings holdings(Set<CustomerId> records) {
        return HoldingsSql.read(
                statements.list(Object[].class, HoldingsSql.HOLDINGS, ids(records)).getFirst());
    }

    @Override
    public Traces traces(Set<CustomerId> records) {
        var row = statements.list(Object[].class, ErasureSql.TRACES, ids(records)).getFirst();
        return new Traces(Set.copyOf(Arrays.asList((UUID[]) row[0])), texts(row[1]), texts(row[2]));
    }

    private static Set<String> texts(@Nullable Object values) {
        return values instanceof String[] texts ? Set.copyOf(Arrays.asList(texts)) : Set.of();
    }

    @Override
    public void erase(Set<CustomerId> records, Instant now) {
        var ids = ids(records);
        ErasureSql.GONE.forEach(sql -> statements.change(sql, ids));
        ErasureSql.WORDS.forEach(sql -> statements.change(sql, ids, Erased.WORDS));
        var number = Erased.PHONE.e164();
        statements.change(ErasureSql.MESSAGES, ids, Erased.WORDS, number);
        statements.change(ErasureSql.COMPLAINT_REGISTER, ids, Erased.WORDS, number);
        ErasureSql.SALES.forEach(sql -> statements.change(sql, ids, Erased.WORDS, number));
        statements.change(ErasureSql.LINKS, ids, now);
        statements.change(ErasureSql.PHONES.getFirst(), ids);
        statements.change(ErasureSql.PHONES.getLast(), ids, number);
        statements.change(ErasureSql.RECORDS, ids, Erased.WORDS, now);
        statements.change(ErasureSql.PLACES, ids);
    }

    /** As one argument: an array of its own would be taken for several. */
    private static Object ids(Set<CustomerId> records) {
        return records.stream().map(Id::value).toArray(UUID[]::new);
    }
}

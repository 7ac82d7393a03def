package io.uplink.adapter.out.postgres.sales.commission;

import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.DatedRate;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A salesperson as one JSON value, which reads and questions share. */
final class SalespersonRows {

    /** Of a salesperson named {@code s}. */
    static final String WHOLE =
            """
            json_build_object('id', s.id, 'name', s.name, 'phone', s.phone, 'branch', s.branch_id,
                'person', s.person_id, 'code', s.code, 'active', s.active, 'version', s.version,
                'rates', (select coalesce(json_agg(json_build_object('from', r.from_day,
                                     'kind', r.kind, 'value', r.value) order by r.from_day), '[]')
                            from salesperson_rate r where r.salesperson_id = s.id))::text
            """;

    private SalespersonRows() {}

    static Salesperson.Snapshot read(String json) {
        var row = new JsonObject(json);
        return new Salesperson.Snapshot(
                new SalespersonId(UUID.fromString(row.getString("id"))),
                new Salesperson.Details(
                        row.getString("name"),
                        new PhoneNumber(row.getString("phone")),
                        new BranchId(UUID.fromString(row.getString("branch"))),
                        Optional.ofNullable(row.getString("person"))
                                .map(UUID::fromString)
                                .map(PersonId::new),
                        row.getString("code"),
                        row.getBoolean("active")),
                row.getJsonArray("rates").stream()
                        .map(JsonObject.class::cast)
                        .map(one ->
                                new DatedRate(
                                        LocalDate.parse(one.getString("from")),
                                        rate(one.getString("kind"), one.getLong("value"))))
                        .toList(),
                row.getLong("version"));
    }

    /** Hundredths of a percent, or minor units. */
    static long value(CommissionRate rate) {
        return switch (rate) {
            case CommissionRate.Percentage part -> part.basisPoints();
            case CommissionRate.Fixed fixed -> fixed.amount().minor();
        };
    }

    private static CommissionRate rate(String kind, long value) {
        return kind.equals("fixed")
                ? new CommissionRate.Fixed(Money.ofMinor(value, Money.KES))
                : new CommissionRate.Percentage(Math.toIntExact(value));
    }
}

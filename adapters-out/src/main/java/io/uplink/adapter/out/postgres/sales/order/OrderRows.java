package io.uplink.adapter.out.postgres.sales.order;

import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderNumber;
import io.uplink.domain.sales.order.OrderSource;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.OrderState;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** An order as one JSON value, which reads and questions share. */
final class OrderRows {

    /** Of an order named {@code o}. */
    static final String WHOLE =
            """
            json_build_object('id', o.id, 'number', o.number, 'branch', o.branch_id,
                'name', o.name, 'phone', o.phone, 'email', o.email, 'language', o.language,
                'area', o.area, 'place', o.place, 'notes', o.notes, 'coverage', o.coverage,
                'package', o.package_id, 'packageName', o.package_name, 'currency', o.currency,
                'price', o.price_minor, 'installation', o.installation_minor,
                'source', o.source, 'payNow', o.pay_now, 'seller', o.seller_id,
                'at', to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'state', o.state,
                'since', to_char(o.state_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'reason', o.reason, 'paid', o.paid_minor, 'customer', o.customer_id,
                'ticket', o.ticket_id, 'lead', o.lead_id,
                'salesperson', o.salesperson_id, 'version', o.version)::text
            """;

    private OrderRows() {}

    static Order.Snapshot read(String json) {
        var row = new JsonObject(json);
        return new Order.Snapshot(
                facts(row),
                state(row),
                money(row, "paid"),
                id(row, "customer").map(CustomerId::new),
                row.getLong("version"));
    }

    private static Order.Facts facts(JsonObject row) {
        return new Order.Facts(
                new OrderId(UUID.fromString(row.getString("id"))),
                new OrderNumber(row.getString("number")),
                new BranchId(UUID.fromString(row.getString("branch"))),
                new OrderDetails(
                        row.getString("name"),
                        new PhoneNumber(row.getString("phone")),
                        Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                        row.getString("area"),
                        row.getString("place"),
                        row.getString("notes"),
                        Language.ofCode(row.getString("language"))),
                Coverage.ofCode(row.getString("coverage")),
                new OrderTerms(
                        new PackageId(UUID.fromString(row.getString("package"))),
                        row.getString("packageName"),
                        money(row, "price"),
                        money(row, "installation")),
                OrderSource.ofCode(row.getString("source")),
                row.getBoolean("payNow"),
                id(row, "seller").map(PersonId::new),
                new Referral(
                        id(row, "lead").map(LeadId::new),
                        id(row, "salesperson").map(SalespersonId::new)),
                Instant.parse(row.getString("at")));
    }

    private static OrderState state(JsonObject row) {
        var since = Instant.parse(row.getString("since"));
        return switch (OrderStage.ofCode(row.getString("state"))) {
            case NEW -> new OrderState.New(since);
            case CONFIRMED -> new OrderState.Confirmed(since);
            case CONVERTED ->
                    new OrderState.Converted(
                            id(row, "ticket").map(TicketId::new).orElseThrow(), since);
            case CANCELLED -> new OrderState.Cancelled(row.getString("reason"), since);
        };
    }

    private static Money money(JsonObject row, String name) {
        return Money.ofMinor(row.getLong(name), Currency.getInstance(row.getString("currency")));
    }

    private static Optional<UUID> id(JsonObject row, String name) {
        return Optional.ofNullable(row.getString(name)).map(UUID::fromString);
    }
}

package io.uplink.adapter.out.postgres.money.payment;

import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** A payment as one JSON value, which reads and questions share. */
final class PaymentRows {

    /** Of a payment named {@code p}. */
    static final String WHOLE =
            """
            json_build_object('id', p.id, 'number', p.number, 'customer', p.customer_id,
                'branch', p.branch_id, 'method', p.method, 'reference', p.reference,
                'currency', p.currency, 'amount', p.amount_minor, 'account', p.account_code,
                'received',
                to_char(p.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'booked', p.booked_on, 'allocated', p.allocated_minor,
                'refunded', p.refunded_minor,
                'reversed',
                to_char(p.reversed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'reversedOn', p.reversed_on, 'why', p.reversal_reason, 'version', p.version)::text
            """;

    private PaymentRows() {}

    static Payment.Snapshot read(String json) {
        var row = new JsonObject(json);
        var currency = Currency.getInstance(row.getString("currency"));
        var facts =
                new Payment.Facts(
                        new PaymentId(UUID.fromString(row.getString("id"))),
                        new DocumentNumber(row.getString("number")),
                        new CustomerId(UUID.fromString(row.getString("customer"))),
                        new BranchId(UUID.fromString(row.getString("branch"))),
                        new PaymentReference(
                                PaymentMethod.ofCode(row.getString("method")),
                                row.getString("reference")),
                        Money.ofMinor(row.getLong("amount"), currency),
                        new AccountCode(row.getString("account")),
                        Instant.parse(row.getString("received")),
                        LocalDate.parse(row.getString("booked")));
        return new Payment.Snapshot(
                facts,
                Money.ofMinor(row.getLong("allocated"), currency),
                Money.ofMinor(row.getLong("refunded"), currency),
                Optional.ofNullable(row.getString("reversed"))
                        .map(at ->
                                new Payment.Reversal(
                                        Instant.parse(at),
                                        LocalDate.parse(row.getString("reversedOn")),
                                        row.getString("why"))),
                row.getLong("version"));
    }
}

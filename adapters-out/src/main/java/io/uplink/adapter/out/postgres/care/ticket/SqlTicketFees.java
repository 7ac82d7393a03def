package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.ticket.port.TicketFees;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fees as rows; a removed one stays for the books and is not found. */
@ApplicationScoped
class SqlTicketFees implements TicketFees {

    private static final String SELECT =
            """
            select f.id, f.fee_type_id, f.name, f.amount_minor, f.currency, f.note, f.added_by,
                   f.added_at, f.paid_at, f.payment_reference
              from ticket_fee f
             where f.ticket_id = $1 and f.removed_at is null
            """;

    private static final String SAVE =
            """
            insert into ticket_fee (id, ticket_id, fee_type_id, name, amount_minor, currency, note,
                    added_by, added_at, paid_at, payment_reference)
            select id, ticket_id, fee_type_id, name, amount_minor, currency, note,
                    added_by, added_at, paid_at, payment_reference
              from jsonb_populate_record(cast(null as ticket_fee), cast(cast($1 as text) as jsonb))
            on conflict (id) do update
               set paid_at = excluded.paid_at, payment_reference = excluded.payment_reference
            """;

    private final Statements statements;

    SqlTicketFees(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Fee> find(TicketId ticket, UUID fee) {
        return statements
                .list(Object[].class, SELECT + " and f.id = $2", ticket.value(), fee)
                .stream()
                .map(row -> fee(ticket, row))
                .findFirst();
    }

    @Override
    public List<Fee> of(TicketId ticket) {
        return statements
                .list(Object[].class, SELECT + " order by f.added_at, f.id", ticket.value())
                .stream()
                .map(row -> fee(ticket, row))
                .toList();
    }

    @Override
    public void save(Fee fee) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", fee.id());
        row.put("ticket_id", fee.ticket());
        row.put("fee_type_id", fee.type());
        row.put("name", fee.name());
        row.put("amount_minor", fee.amount().minor());
        row.put("currency", fee.amount().currency().getCurrencyCode());
        row.put("note", fee.note());
        row.put("added_by", fee.addedBy());
        row.put("added_at", fee.addedAt());
        row.put("paid_at", fee.paid().map(Fee.Payment::at));
        row.put("payment_reference", fee.paid().map(Fee.Payment::reference));
        statements.change(SAVE, StoredJson.write(row));
    }

    @Override
    public void remove(Fee fee, Instant now) {
        statements.change("update ticket_fee set removed_at = $2 where id = $1", fee.id(), now);
    }

    private static Fee fee(TicketId ticket, Object[] row) {
        return new Fee(
                (UUID) row[0],
                ticket,
                Optional.ofNullable((UUID) row[1]),
                (String) row[2],
                Money.ofMinor(((Number) row[3]).longValue(), Currency.getInstance((String) row[4])),
                (String) row[5],
                new PersonId((UUID) row[6]),
                ((OffsetDateTime) row[7]).toInstant(),
                Optional.ofNullable((OffsetDateTime) row[8])
                        .map(at -> new Fee.Payment((String) row[9], at.toInstant())));
    }
}

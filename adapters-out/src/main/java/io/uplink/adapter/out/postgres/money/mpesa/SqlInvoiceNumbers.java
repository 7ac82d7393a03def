package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Invoice;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Invoices of customers who are not gone; of merged ones they are the one's that stays. */
@ApplicationScoped
class SqlInvoiceNumbers implements InvoiceNumbers {

    private static final String FIND =
            """
            select i.id, coalesce(m.id, c.id)
              from invoice i
              join customer c on c.id = i.customer_id
              left join customer m on m.id = c.merged_into
             where i.number = $1 and i.state = 'issued'
               and case when c.merged_into is null then c.deleted_at is null
                        else m.deleted_at is null and m.merged_into is null end
            """;

    private final Statements statements;

    SqlInvoiceNumbers(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Invoice> find(AccountReference reference) {
        return statements.list(Object[].class, FIND, reference.exact()).stream()
                .findFirst()
                .map(row -> new Invoice((UUID) row[0], new CustomerId((UUID) row[1])));
    }
}

package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Invoice;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Invoices of customers who are not gone; of merged ones they are the one's that stays. */
@ApplicationScoped
class SqlInvoiceNumbers implements InvoiceNumbers {

    private static final String FIND =
            """
            select i.number, i.id, coalesce(m.id, c.id)
              from invoice i
              join customer c on c.id = i.customer_id
              left join customer m on m.id = c.merged_into
             where i.number = any($1) and i.state = 'issued'
               and case when c.merged_into is null then c.deleted_at is null
                        else m.deleted_at is null and m.merged_into is null end
            """;

    private final Statements statements;

    SqlInvoiceNumbers(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Map<AccountReference, Invoice> find(Set<AccountReference> references) {
        var numbers =
                references.stream().map(AccountReference::exact).distinct().toArray(String[]::new);
        var known = new HashMap<String, Invoice>();
        for (var row : statements.list(Object[].class, FIND, (Object) numbers)) {
            known.put((String) row[0], new Invoice((UUID) row[1], new CustomerId((UUID) row[2])));
        }
        return references.stream()
                .filter(one -> known.containsKey(one.exact()))
                .collect(Collectors.toMap(Function.identity(), one -> known.get(one.exact())));
    }
}

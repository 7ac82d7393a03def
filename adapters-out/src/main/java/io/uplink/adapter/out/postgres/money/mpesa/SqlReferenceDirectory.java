package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Account;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Customers by their numbers, each by an index over the form in which it is asked for. */
@ApplicationScoped
class SqlReferenceDirectory implements ReferenceDirectory {

    /** More than one is not credited anyway. */
    private static final String FOLD =
            """
            select coalesce(m.id, c.id), c.account_number,
                   case when c.merged_into is null then c.deleted_at is null
                        else m.deleted_at is null and m.merged_into is null end
              from customer c left join customer m on m.id = c.merged_into
             where account_fold(c.account_number) = $1
             order by c.account_number = $2 desc, c.id limit 3
            """;

    /** The same for many. */
    private static final String FOLDS =
            """
            select a.asked, n.*
              from unnest(cast($1 as text[]), cast($2 as text[]), cast($3 as text[])) as
                   a (asked, fold, exact)
             cross join lateral (
                select coalesce(m.id, c.id), c.account_number,
                       case when c.merged_into is null then c.deleted_at is null
                            else m.deleted_at is null and m.merged_into is null end
                  from customer c left join customer m on m.id = c.merged_into
                 where account_fold(c.account_number) = a.fold
                 order by c.account_number = a.exact desc, c.id limit 3) n
            """;

    private static final String PHONE =
            """
            select distinct c.id
              from customer_phone p join customer c on c.id = p.customer_id
             where (p.e164 = $1 or phone_hash(p.e164) = $1) and c.deleted_at is null and c.merged_into is null
             order by c.id limit 3
            """;

    private static final String FACTS =
            """
            select c.id, c.branch_id, c.account_number, c.name,
                   (select p.e164 from customer_phone p
                     where p.customer_id = c.id and p.e164 ~ '^\\+254[71][0-9]{8}$'
                     order by p.position limit 1)
              from customer c
             where c.id = $1 and c.deleted_at is null and c.merged_into is null
            """;

    private final Statements statements;

    SqlReferenceDirectory(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Account> sameFold(AccountReference reference) {
        if (reference.folded().isEmpty()) {
            return List.of();
        }
        return statements.list(Object[].class, FOLD, reference.folded(), reference.exact()).stream()
                .map(row ->
                        new Account(
                                new CustomerId((UUID) row[0]), (String) row[1], (Boolean) row[2]))
                .toList();
    }

    @Override
    public Map<AccountReference, List<Account>> sameFold(Set<AccountReference> references) {
        var named = references.stream().filter(one -> !one.folded().isEmpty()).toList();
        var accounts = new HashMap<AccountReference, List<Account>>();
        for (var row :
                statements.list(
                        Object[].class,
                        FOLDS,
                        named.stream().map(AccountReference::text).toArray(String[]::new),
                        named.stream().map(AccountReference::folded).toArray(String[]::new),
                        named.stream().map(AccountReference::exact).toArray(String[]::new))) {
            accounts.computeIfAbsent(new AccountReference((String) row[0]), _ -> new ArrayList<>())
                    .add(
                            new Account(
                                    new CustomerId((UUID) row[1]),
                                    (String) row[2],
                                    (Boolean) row[3]));
        }
        return accounts;
    }

    @Override
    public List<CustomerId> withPhone(Payer payer) {
        return switch (payer) {
            case Payer.Known(var number) -> customers(number.phone().e164());
            case Payer.Hashed(var hex) -> customers(hex);
            case Payer.Masked _, Payer.Unsaid _ -> List.of();
        };
    }

    private List<CustomerId> customers(String number) {
        return statements.list(UUID.class, PHONE, number).stream().map(CustomerId::new).toList();
    }

    @Override
    public Optional<Facts> facts(CustomerId customer) {
        return statements.list(Object[].class, FACTS, customer.value()).stream()
                .findFirst()
                .map(row ->
                        new Facts(
                                new CustomerId((UUID) row[0]),
                                new BranchId((UUID) row[1]),
                                (String) row[2],
                                (String) row[3],
                                Optional.ofNullable((String) row[4]).map(PhoneNumber::new)));
    }
}

package io.uplink.adapter.out.postgres.care.customer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Customers as rows. */
@ApplicationScoped
class HibernateCustomerRepository implements CustomerRepository {

    private static final String WHOLE =
            "select distinct c from CustomerEntity c left join fetch c.phones where c.id = ?1";

    /** Enough to name; a number that is everybody's is known after a few. */
    private static final String HOLDERS =
            """
            select p.e164, cast(c.id as text), c.name, c.account_number, cast(c.branch_id as text),
                   cast(c.created_by as text)
              from customer_phone p
              join customer h on h.id = p.customer_id and h.deleted_at is null
              join customer c on c.id = coalesce(h.merged_into, h.id) and c.deleted_at is null
             where p.e164 = any(string_to_array(cast($1 as text), ','))
             order by c.created_at, c.id
             limit 20
            """;

    private static final String HOLD =
            """
            select cast(id as text) from customer
             where id = any(cast(string_to_array(cast($1 as text), ',') as uuid[]))
             order by id for no key update
            """;

    private static final String NOTE =
            """
            insert into customer_status_change (id, customer_id, at, from_status, to_status,
                    by_name, reason)
            values ($1, $2, $3, nullif($4, ''), $5, $6, $7)
            """;

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<CustomerEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final CustomerRows many;

    HibernateCustomerRepository(Rows rows, Db db, Statements statements, CustomerRows many) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.many = many;
    }

    @Override
    public Optional<Customer> findById(CustomerId id) {
        return Optional.ofNullable(db.<@Nullable CustomerEntity>await(() -> whole(id.value())))
                .map(CustomerMapper::toDomain);
    }

    @Override
    public void hold(Set<CustomerId> ids) {
        var named = ids.stream().map(CustomerId::toString).collect(Collectors.joining(","));
        statements.list(String.class, HOLD, named);
    }

    @Override
    public int held(CustomerId into) {
        return statements
                .list(
                        Integer.class,
                        "select cast(count(*) as integer) from customer where merged_into = $1",
                        into.value())
                .getFirst();
    }

    @Override
    public Optional<CustomerId> numbered(AccountNumber account) {
        return statements
                .list(
                        String.class,
                        "select cast(id as text) from customer where account_number = $1",
                        account.text())
                .stream()
                .findAny()
                .map(id -> new CustomerId(UUID.fromString(id)));
    }

    @Override
    public void save(Customer customer) {
        var snapshot = customer.snapshot();
        db.await(() ->
                whole(snapshot.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        CustomerMapper.copy(
                                                snapshot,
                                                row == null
                                                        ? fresh(snapshot)
                                                        : sameVersion(row, snapshot)))));
    }

    /** Without a limit, which Hibernate could apply only after fetching a whole collection. */
    private Uni<@Nullable CustomerEntity> whole(UUID id) {
        return rows.list(WHOLE, id)
                .<@Nullable CustomerEntity>map(found -> found.isEmpty() ? null : found.getFirst());
    }

    @Override
    public void note(StatusChange change) {
        statements.change(
                NOTE,
                change.id(),
                change.customer().value(),
                change.at(),
                change.from().map(CustomerStatus::code).orElse(""),
                change.to().code(),
                change.byName(),
                change.reason());
    }

    @Override
    public List<Holder> holders(Set<PhoneNumber> phones) {
        var numbers = phones.stream().map(PhoneNumber::e164).collect(Collectors.joining(","));
        many.lock(numbers);
        return statements.list(Object[].class, HOLDERS, numbers).stream()
                .map(HibernateCustomerRepository::holder)
                .toList();
    }

    @Override
    public boolean isTaken(AccountNumber account) {
        return !statements
                .list(
                        Integer.class,
                        "select 1 from customer where account_number = $1",
                        account.text())
                .isEmpty();
    }

    @Override
    public boolean isOpen(BranchId branch) {
        return !statements
                .list(
                        Integer.class,
                        "select 1 from branch where id = $1 and active",
                        branch.value())
                .isEmpty();
    }

    private static Holder holder(Object[] row) {
        var owners =
                Optional.ofNullable((@Nullable String) row[5])
                        .map(id -> Set.of(new PersonId(UUID.fromString(id))))
                        .orElse(Set.of());
        return new Holder(
                new PhoneNumber((String) row[0]),
                new CustomerId(UUID.fromString((String) row[1])),
                (String) row[2],
                (String) row[3],
                Placement.in(Optional.of(new BranchId(UUID.fromString((String) row[4]))), owners));
    }

    private static CustomerEntity fresh(Customer.Snapshot customer) {
        var row = new CustomerEntity();
        row.id = customer.id().value();
        row.accountNumber = customer.account().text();
        row.createdBy = customer.createdBy().map(PersonId::value).orElse(null);
        row.createdAt = customer.createdAt();
        row.version = 1;
        return row;
    }

    private static CustomerEntity sameVersion(CustomerEntity row, Customer.Snapshot customer) {
        Version.requireSame(Version.of(customer.version()), row.version);
        return row;
    }
}

package io.uplink.adapter.out.postgres.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many customers in one statement, and the lock on telephone numbers. */
@ApplicationScoped
class CustomerRows {

    /** In one order, so that two callers with the same numbers cannot wait for each other. */
    private static final String LOCK =
            """
            select 1 from (
                select pg_advisory_xact_lock(hashtextextended(number, 254))
                  from (select number from unnest(string_to_array(cast($1 as text), ',')) number
                         order by number) sorted) locked
            """;

    private static final String TAKEN =
            """
            select distinct p.e164
              from customer_phone p
              join customer c on c.id = p.customer_id and c.deleted_at is null
             where p.e164 = any(string_to_array(cast($1 as text), ','))
            """;

    private static final String ADD =
            """
            with given as (
                select * from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as g(id uuid,
                    account text, name text, email text, language text, status text, branch uuid,
                    plan text, address text, area text, latitude double precision,
                    longitude double precision, notes text, installed date, search text, by uuid,
                    at timestamptz, phones jsonb, change uuid, "byName" text,
                    "customerClass" text)
            ), stored as (
                insert into customer (id, account_number, name, email, language, status, branch_id,
                        plan, address, area, latitude, longitude, notes, installed_on, search_text,
                        created_by, created_at, updated_at, version, class_key)
                select id, account, name, email, language, status, branch, plan, address, area,
                       latitude, longitude, notes, installed, search, by, at, at, 1,
                       "customerClass"
                  from given
            ), numbers as (
                insert into customer_phone (customer_id, position, e164, label)
                select given.id, p.place - 1, p.contact->>'number', p.contact->>'label'
                  from given
                 cross join lateral jsonb_array_elements(given.phones)
                       with ordinality p(contact, place)
            )
            insert into customer_status_change (id, customer_id, at, to_status, by_name)
            select change, id, at, status, "byName" from given
            """;

    private final Statements statements;

    CustomerRows(Statements statements) {
        this.statements = statements;
    }

    /** Nobody else takes one of the numbers until the unit of work ends. */
    void lock(String numbers) {
        statements.list(Integer.class, LOCK, numbers);
    }

    /** Which somebody has, after locking all. */
    Set<PhoneNumber> taken(Set<PhoneNumber> phones) {
        var numbers = phones.stream().map(PhoneNumber::e164).collect(Collectors.joining(","));
        lock(numbers);
        return statements.list(String.class, TAKEN, numbers).stream()
                .map(PhoneNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each with the step of its history that stands at the same place. */
    void add(List<Customer> customers, List<StatusChange> history) {
        var written = new ArrayList<Written>();
        for (var i = 0; i < customers.size(); i++) {
            written.add(Written.of(customers.get(i).snapshot(), history.get(i)));
        }
        statements.change(ADD, StoredJson.write(written));
    }

    @RegisterForReflection
    private record WrittenPhone(PhoneNumber number, String label) {

        static WrittenPhone of(Contact contact) {
            return new WrittenPhone(contact.phone(), contact.label());
        }
    }

    @RegisterForReflection
    private record Written(
            CustomerId id,
            String account,
            String name,
            Optional<String> email,
            String language,
            String status,
            BranchId branch,
            String plan,
            String address,
            String area,
            Optional<Double> latitude,
            Optional<Double> longitude,
            String notes,
            Optional<LocalDate> installed,
            String search,
            Optional<PersonId> by,
            Instant at,
            List<WrittenPhone> phones,
            UUID change,
            String byName,
            Optional<String> customerClass) {

        static Written of(Customer.Snapshot customer, StatusChange first) {
            var details = customer.details();
            return new Written(
                    customer.id(),
                    customer.account().text(),
                    details.name(),
                    details.email(),
                    details.language().code(),
                    customer.status().code(),
                    details.branch(),
                    details.plan(),
                    details.address(),
                    details.area(),
                    details.location().map(Location::latitude),
                    details.location().map(Location::longitude),
                    details.notes(),
                    details.installedOn(),
                    SearchText.of(customer),
                    customer.createdBy(),
                    customer.createdAt(),
                    details.contacts().stream().map(WrittenPhone::of).toList(),
                    first.id(),
                    first.byName(),
                    details.customerClass());
        }
    }
}

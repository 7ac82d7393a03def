package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps customers in memory. */
public final class InMemoryCustomerRepository implements CustomerRepository {

    private final Map<CustomerId, Customer.Snapshot> stored = new LinkedHashMap<>();
    private final List<StatusChange> history = new ArrayList<>();
    private final Set<BranchId> open = new HashSet<>();

    /** Takes customers from now on. */
    public BranchId opened(BranchId branch) {
        open.add(branch);
        return branch;
    }

    @Override
    public Optional<Customer> findById(CustomerId id) {
        return Optional.ofNullable(stored.get(id)).map(Customer::restore);
    }

    /** Nothing to wait for: one caller at a time. */
    @Override
    public void hold(Set<CustomerId> ids) {}

    @Override
    public int held(CustomerId into) {
        return Math.toIntExact(
                stored.values().stream()
                        .filter(one -> one.merge().filter(m -> m.into().equals(into)).isPresent())
                        .count());
    }

    @Override
    public Optional<CustomerId> numbered(AccountNumber account) {
        return stored.values().stream()
                .filter(customer -> customer.account().equals(account))
                .map(Customer.Snapshot::id)
                .findAny();
    }

    @Override
    public void save(Customer customer) {
        var snapshot = customer.snapshot();
        var present =
                Optional.ofNullable(stored.get(snapshot.id()))
                        .map(Customer.Snapshot::version)
                        .orElse(0L);
        Version.requireSame(Version.of(snapshot.version()), present);
        stored.put(snapshot.id(), snapshot.saved());
    }

    @Override
    public void note(StatusChange change) {
        history.add(change);
    }

    @Override
    public List<Holder> holders(Set<PhoneNumber> phones) {
        var holders = new ArrayList<Holder>();
        for (var record : stored.values()) {
            var customer = record.merge().map(merge -> stored.get(merge.into())).orElse(record);
            for (var phone : record.details().phones()) {
                if (record.deletedAt().isEmpty()
                        && customer.deletedAt().isEmpty()
                        && phones.contains(phone)) {
                    holders.add(
                            new Holder(
                                    phone,
                                    customer.id(),
                                    customer.details().name(),
                                    customer.account().text(),
                                    Customer.restore(customer).placement()));
                }
            }
        }
        return holders;
    }

    @Override
    public boolean isTaken(AccountNumber account) {
        return stored.values().stream().anyMatch(customer -> customer.account().equals(account));
    }

    @Override
    public boolean isOpen(BranchId branch) {
        return open.contains(branch);
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    public List<Customer.Snapshot> all() {
        return List.copyOf(stored.values());
    }
}

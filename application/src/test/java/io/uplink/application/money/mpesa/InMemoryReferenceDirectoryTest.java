package io.uplink.application.money.mpesa;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;
import java.util.UUID;

class InMemoryReferenceDirectoryTest implements ReferenceDirectoryContract {

    private final InMemoryMpesa store = new InMemoryMpesa();
    private int used;

    @Override
    public ReferenceDirectory directory() {
        return store;
    }

    @Override
    public CustomerId customer(String account, Optional<PhoneNumber> phone) {
        var id = new CustomerId(new UUID(7, store.customers.size()));
        store.customers.add(new Facts(id, WESTLANDS, account, "Somebody", phone));
        return id;
    }

    @Override
    public void delete(CustomerId customer) {
        store.deleted.add(customer);
    }

    @Override
    public void merge(CustomerId customer, CustomerId into) {
        store.merged.put(customer, into);
    }

    @Override
    public String unused() {
        return "QWERT" + (char) ('A' + used++);
    }

    @Override
    public PhoneNumber unusedPhone() {
        return new PhoneNumber("+254712004418");
    }
}

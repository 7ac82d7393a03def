package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.util.UUID;

class InMemoryNumberChangesTest implements NumberChangesContract {

    private final InMemoryNumberChanges changes = new InMemoryNumberChanges();
    private final SequentialIds ids = new SequentialIds();
    private int phones;

    @Override
    public NumberChanges changes() {
        return changes;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public CustomerId newCustomer() {
        return new CustomerId(ids.next());
    }

    @Override
    public PhoneNumber newPhone() {
        return PhoneNumber.parse("0722 400 %03d".formatted(phones++));
    }
}

package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.PhoneNumber;
import java.util.UUID;

class InMemoryPortalDoorsTest implements PortalDoorsContract {

    private final InMemoryPortalDoors doors = new InMemoryPortalDoors();
    private final SequentialIds ids = new SequentialIds();
    private int phones;

    @Override
    public PortalDoors doors() {
        return doors;
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
    public PhoneNumber newPhone() {
        return PhoneNumber.parse("0722 400 %03d".formatted(phones++));
    }
}

package io.uplink.application.outreach.inbound;

import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.PhoneNumber;
import java.util.UUID;

class InMemoryInboundTextsTest implements InboundTextsContract {

    private final InMemoryInboundTexts texts = new InMemoryInboundTexts();
    private final SequentialIds ids = new SequentialIds();
    private int phones;

    @Override
    public InboundTexts texts() {
        return texts;
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
    public PhoneNumber aPhone() {
        return new PhoneNumber("+2547120000%02d".formatted(++phones));
    }
}

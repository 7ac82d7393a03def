package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import java.time.Instant;
import java.util.UUID;

class InMemoryMessagesTest implements MessagesContract {

    private final InMemoryMessages messages = new InMemoryMessages();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public MessageRepository messages() {
        return messages;
    }

    @Override
    public MessageQueue queue() {
        return messages;
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
    public Instant aQuietTime() {
        return Instant.parse("2026-03-02T09:00:00Z");
    }
}

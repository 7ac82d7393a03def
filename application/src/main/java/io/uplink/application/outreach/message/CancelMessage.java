package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Stops a message that has not left yet. */
@UseCase
public final class CancelMessage {

    /** Which, as it was looked at. */
    public record Input(MessageId message, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final MessageRepository messages;
    private final Origin origin;

    public CancelMessage(UnitOfWork unitOfWork, MessageRepository messages, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.messages = messages;
        this.origin = origin;
    }

    public Message.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var message = MessageAccess.message(messages, actor, input.message());
            var before = message.snapshot();
            Version.requireSame(input.seen(), before.version());
            var facts = MessageAccess.facts(message);
            message.cancel(origin.now());
            if (!message.snapshot().equals(before)) {
                messages.save(message);
                origin.activity()
                        .record(
                                actor,
                                "message.cancel",
                                MessageAccess.subject(message),
                                facts,
                                MessageAccess.facts(message));
            }
            return messages.findById(message.id()).orElseThrow().snapshot();
        });
    }
}

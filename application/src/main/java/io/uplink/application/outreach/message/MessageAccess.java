package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueries.Scope;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.shared.DomainException;
import java.util.Map;

/** Who may see and touch which message. */
final class MessageAccess {

    private MessageAccess() {}

    static Scope scope(Actor actor) {
        var reach = actor.require(Permission.MESSAGES_VIEW);
        return new Scope(actor.requirePerson(), reach);
    }

    /** A message to change; one out of reach is not there. */
    static Message message(MessageRepository messages, Actor actor, MessageId id) {
        actor.require(Permission.MESSAGES_RESEND);
        return messages.findById(id)
                .filter(found -> actor.may(Permission.MESSAGES_RESEND, found.placement()))
                .orElseThrow(() -> new DomainException(new MessageError.NoSuch()));
    }

    static Subject subject(Message message) {
        var snapshot = message.snapshot();
        return new Subject(
                "message",
                snapshot.id().value(),
                snapshot.about().template().code() + ", " + snapshot.recipient().name());
    }

    static Map<String, String> facts(Message message) {
        return Map.of("state", message.state().kind().code());
    }
}

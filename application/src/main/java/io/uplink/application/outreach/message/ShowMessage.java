package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueries;
import io.uplink.application.outreach.message.port.MessageQueries.Sheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.shared.DomainException;
import java.util.UUID;

/** Shows one message and every try with it. */
@UseCase
public final class ShowMessage {

    private final MessageQueries queries;

    public ShowMessage(MessageQueries queries) {
        this.queries = queries;
    }

    public Sheet execute(Actor actor, UUID message) {
        return queries.sheet(MessageAccess.scope(actor), message)
                .orElseThrow(() -> new DomainException(new MessageError.NoSuch()));
    }
}

package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueries;
import io.uplink.application.outreach.message.port.MessageQueries.Counts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;

/** Counts what somebody should look at, as far as the reader may see. */
@UseCase
public final class CountMessages {

    private final MessageQueries queries;

    public CountMessages(MessageQueries queries) {
        this.queries = queries;
    }

    public Counts execute(Actor actor) {
        return queries.counts(MessageAccess.scope(actor));
    }
}

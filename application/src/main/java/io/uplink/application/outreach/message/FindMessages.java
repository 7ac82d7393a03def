package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueries;
import io.uplink.application.outreach.message.port.MessageQueries.Filter;
import io.uplink.application.outreach.message.port.MessageQueries.Row;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists messages, as far as the reader may see. */
@UseCase
public final class FindMessages {

    /** A page of those that a filter leaves. */
    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final MessageQueries queries;

    public FindMessages(MessageQueries queries) {
        this.queries = queries;
    }

    public Page<Row> execute(Actor actor, Input input) {
        return queries.page(
                MessageAccess.scope(actor), input.filter(), input.cursor(), input.size());
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import java.util.Optional;

/** Prepared replies in a map. */
public final class InMemoryCannedReplies extends InMemoryShelf<CannedReplyId, CannedReply>
        implements CannedReplyRepository {

    private final InMemoryMacros macros;

    public InMemoryCannedReplies(InMemoryMacros macros) {
        super(reply ->
                new CannedReply(
                        reply.id(),
                        reply.name(),
                        reply.topic(),
                        reply.owner(),
                        reply.audience(),
                        reply.english(),
                        reply.swahili(),
                        reply.version() + 1));
        this.macros = macros;
    }

    @Override
    public boolean isInUse(CannedReply reply) {
        return macros.stored.values().stream()
                .anyMatch(macro -> macro.reply().equals(Optional.of(reply.id())));
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes a prepared reply or changes one. */
@UseCase
public final class SaveCannedReply {

    /**
     * All of it.
     *
     * @param id empty for a new one
     * @param topic as {@link Topic#code()} writes it
     */
    public record Input(
            Optional<CannedReplyId> id,
            String name,
            String topic,
            DeskKeeping.Choice audience,
            String english,
            Optional<String> swahili,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CannedReplyRepository replies;
    private final DeskKeeping keeping;

    public SaveCannedReply(
            UnitOfWork unitOfWork, CannedReplyRepository replies, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.replies = replies;
        this.keeping = keeping;
    }

    public CannedReply execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        return unitOfWork.perform(() -> {
            var before = input.id().map(id -> found(actor, replies, id));
            before.ifPresent(known -> keeping.requireSeen(actor, known, input.seen()));
            var after = read(actor, input, before);
            keeping.keep(
                    actor,
                    before.isPresent() ? "canned-reply.edit" : "canned-reply.add",
                    replies,
                    before,
                    after,
                    SaveCannedReply::facts);
            return replies.find(after.id()).orElseThrow();
        });
    }

    private CannedReply read(Actor actor, Input input, Optional<CannedReply> before) {
        var faults = new Faults();
        var topic = faults.parse("topic", () -> Topic.ofCode(input.topic())).orElse(Topic.GENERAL);
        var audience = input.audience().read(faults);
        var reply =
                faults.collect(() ->
                        new CannedReply(
                                before.map(CannedReply::id)
                                        .orElseGet(
                                                () -> new CannedReplyId(keeping.origin().newId())),
                                input.name(),
                                topic,
                                before.map(CannedReply::owner)
                                        .orElseGet(() -> actor.requirePerson().id()),
                                audience,
                                input.english(),
                                input.swahili(),
                                before.map(CannedReply::version).orElse(0L)));
        faults.refuse();
        return reply.orElseThrow();
    }

    static CannedReply found(Actor actor, CannedReplyRepository replies, CannedReplyId id) {
        return replies.find(id)
                .filter(known -> DeskKeeping.isFor(actor, known))
                .orElseThrow(() -> new DomainException(new DeskError.NoSuchReply()));
    }

    static Map<String, String> facts(CannedReply reply) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("topic", reply.topic().code());
        facts.put("english", reply.english());
        facts.put("swahili", reply.swahili().orElse(""));
        return facts;
    }
}

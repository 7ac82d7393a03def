package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a macro or changes one. */
@UseCase
public final class SaveMacro {

    /** All of it; {@code id} is empty for a new one. */
    public record Input(
            Optional<MacroId> id,
            String name,
            DeskKeeping.Choice audience,
            Optional<CannedReplyId> reply,
            List<DeskAction> actions,
            Optional<Version> seen) {

        public Input {
            actions = List.copyOf(actions);
        }
    }

    private final UnitOfWork unitOfWork;
    private final MacroRepository macros;
    private final CannedReplyRepository replies;
    private final DeskKeeping keeping;

    public SaveMacro(
            UnitOfWork unitOfWork,
            MacroRepository macros,
            CannedReplyRepository replies,
            DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.macros = macros;
        this.replies = replies;
        this.keeping = keeping;
    }

    public Macro execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        return unitOfWork.perform(() -> {
            var before = input.id().map(id -> found(actor, macros, id));
            before.ifPresent(known -> keeping.requireSeen(actor, known, input.seen()));
            var after = read(actor, input, before);
            keeping.keep(
                    actor,
                    before.isPresent() ? "macro.edit" : "macro.add",
                    macros,
                    before,
                    after,
                    SaveMacro::facts);
            return macros.find(after.id()).orElseThrow();
        });
    }

    private Macro read(Actor actor, Input input, Optional<Macro> before) {
        var faults = new Faults();
        var audience = input.audience().read(faults);
        var macro =
                faults.collect(() ->
                        new Macro(
                                before.map(Macro::id)
                                        .orElseGet(() -> new MacroId(keeping.origin().newId())),
                                input.name(),
                                before.map(Macro::owner)
                                        .orElseGet(() -> actor.requirePerson().id()),
                                audience,
                                input.reply(),
                                input.actions(),
                                before.map(Macro::version).orElse(0L)));
        input.reply().ifPresent(id -> checkReply(actor, id, audience, faults));
        faults.refuse();
        return macro.orElseThrow();
    }

    /** Whoever gets the macro must get its reply too. */
    private void checkReply(Actor actor, CannedReplyId id, Audience audience, Faults faults) {
        var reply = replies.find(id).filter(known -> DeskKeeping.isFor(actor, known));
        if (reply.isEmpty()) {
            faults.add("reply", "canned-reply.not-found");
        } else if (audience.isShared() && isNarrower(reply.get(), audience)) {
            faults.add("reply", "macro.reply-narrower");
        }
    }

    private static boolean isNarrower(CannedReply reply, Audience audience) {
        return !(reply.audience() instanceof Audience.All) && !reply.audience().equals(audience);
    }

    static Macro found(Actor actor, MacroRepository macros, MacroId id) {
        return macros.find(id)
                .filter(known -> DeskKeeping.isFor(actor, known))
                .orElseThrow(() -> new DomainException(new DeskError.NoSuchMacro()));
    }

    static Map<String, String> facts(Macro macro) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("reply", macro.reply().map(Object::toString).orElse(""));
        facts.put(
                "actions",
                macro.actions().stream()
                        .map(action -> action.kind().code())
                        .collect(Collectors.joining(", ")));
        return facts;
    }
}

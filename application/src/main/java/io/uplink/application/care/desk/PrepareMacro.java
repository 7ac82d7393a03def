package io.uplink.application.care.desk;

import io.uplink.application.care.desk.ReplyFilling.Filled;
import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Shows what a macro would do to a ticket, and the reply it would send, before it is run. */
@UseCase
public final class PrepareMacro {

    /** Which macro on which ticket. */
    public record Input(TicketId ticket, MacroId macro) {}

    /** The reply is empty if the macro writes none. */
    public record Prepared(Macro macro, TicketSheet sheet, Optional<Filled> reply) {}

    private record Stored(Macro macro, Optional<CannedReply> reply) {}

    private final UnitOfWork unitOfWork;
    private final MacroRepository macros;
    private final CannedReplyRepository replies;
    private final ReplyFilling filling;

    public PrepareMacro(
            UnitOfWork unitOfWork,
            MacroRepository macros,
            CannedReplyRepository replies,
            ReplyFilling filling) {
        this.unitOfWork = unitOfWork;
        this.macros = macros;
        this.replies = replies;
        this.filling = filling;
    }

    public Prepared execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        var sheet = filling.look(actor, input.ticket());
        var stored =
                unitOfWork.perform(() -> {
                    var macro = SaveMacro.found(actor, macros, input.macro());
                    return new Stored(macro, macro.reply().map(id -> reply(actor, id)));
                });
        return new Prepared(
                stored.macro(),
                sheet,
                stored.reply().map(reply -> filling.fill(actor, sheet, reply, Optional.empty())));
    }

    private CannedReply reply(Actor actor, CannedReplyId id) {
        return replies.find(id)
                .filter(known -> DeskKeeping.isFor(actor, known))
                .orElseThrow(() -> new DomainException(new DeskError.ReplyGone()));
    }
}

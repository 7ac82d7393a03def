package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Takes a macro away; what it did stays. */
@UseCase
public final class RemoveMacro {

    /** Which, as it was looked at. */
    public record Input(MacroId id, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final MacroRepository macros;
    private final DeskKeeping keeping;

    public RemoveMacro(UnitOfWork unitOfWork, MacroRepository macros, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.macros = macros;
        this.keeping = keeping;
    }

    public Macro execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        return unitOfWork.perform(() -> {
            var macro = SaveMacro.found(actor, macros, input.id());
            String action = "macro.remove";
            keeping.drop(actor, action, macros, macro, input.seen(), SaveMacro::facts);
            return macro;
        });
    }
}

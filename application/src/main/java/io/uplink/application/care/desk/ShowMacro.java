package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;

/** Shows one macro, and whether the reader may change it. */
@UseCase
public final class ShowMacro {

    /** A macro. */
    public record Shown(Macro macro, boolean mayChange) {}

    private final UnitOfWork unitOfWork;
    private final MacroRepository macros;
    private final DeskKeeping keeping;

    public ShowMacro(UnitOfWork unitOfWork, MacroRepository macros, DeskKeeping keeping) {
        this.unitOfWork = unitOfWork;
        this.macros = macros;
        this.keeping = keeping;
    }

    public Shown execute(Actor actor, MacroId id) {
        actor.require(Permission.TICKETS_REPLY);
        return unitOfWork.perform(() -> {
            var macro = SaveMacro.found(actor, macros, id);
            return new Shown(macro, keeping.mayKeep(actor, macro));
        });
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.Macro;
import java.util.List;

/** Shows the macros that one may use: one's own and those that are shared. */
@UseCase
public final class ListMacros {

    private final MacroRepository macros;

    public ListMacros(MacroRepository macros) {
        this.macros = macros;
    }

    public List<Macro> execute(Actor actor) {
        actor.require(Permission.TICKETS_REPLY);
        return macros.shownTo(DeskKeeping.reader(actor));
    }
}

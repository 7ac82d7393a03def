package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;

/** Macros in a map. */
public final class InMemoryMacros extends InMemoryShelf<MacroId, Macro> implements MacroRepository {

    public InMemoryMacros() {
        super(macro ->
                new Macro(
                        macro.id(),
                        macro.name(),
                        macro.owner(),
                        macro.audience(),
                        macro.reply(),
                        macro.actions(),
                        macro.version() + 1));
    }
}

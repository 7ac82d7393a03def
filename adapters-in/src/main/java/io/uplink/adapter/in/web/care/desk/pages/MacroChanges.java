package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.desk.ListMacros;
import io.uplink.application.care.desk.RemoveMacro;
import io.uplink.application.care.desk.SaveMacro;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.Macro;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;

/** What the pages of macros list and change. */
@RequestScoped
class MacroChanges {

    private final Actors actors;
    private final ListMacros listMacros;
    private final SaveMacro saveMacro;
    private final RemoveMacro removeMacro;

    MacroChanges(
            Actors actors, ListMacros listMacros, SaveMacro saveMacro, RemoveMacro removeMacro) {
        this.actors = actors;
        this.listMacros = listMacros;
        this.saveMacro = saveMacro;
        this.removeMacro = removeMacro;
    }

    List<Macro> all() {
        return listMacros.execute(actors.current());
    }

    /** Before a form is read: whoever may keep none is told that first. */
    Macro save(Supplier<SaveMacro.Input> form) {
        var _ = actors.current().require(Permission.TICKETS_REPLY);
        return saveMacro.execute(actors.current(), form.get());
    }

    Macro remove(RemoveMacro.Input input) {
        return removeMacro.execute(actors.current(), input);
    }
}

package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.SaveMacro;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.shared.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A macro as typed: who, how urgent, a note, where it stands; each may be left as it is. */
public class MacroForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String audience;
    @RestForm @Nullable String reply;

    /** {@code claim}, {@code assign} or nothing. */
    @RestForm @Nullable String who;

    @RestForm @Nullable String person;
    @RestForm @Nullable String team;
    @RestForm @Nullable String priority;
    @RestForm @Nullable String text;

    /** {@code start}, {@code hold}, {@code resume}, {@code resolve} or nothing. */
    @RestForm @Nullable String state;

    @RestForm @Nullable String reason;
    @RestForm @Nullable String days;
    @RestForm @Nullable String whatWasDone;
    @RestForm @Nullable Long version;

    static Map<String, String> empty() {
        return Map.of("audience", "own", "reason", "customer");
    }

    static Map<String, String> of(Macro macro) {
        var values = new LinkedHashMap<String, String>();
        values.put("reason", "customer");
        for (var action : macro.actions()) {
            values.putAll(action.facts());
            if (action.kind().isState()) {
                values.put("state", action.kind().code());
            } else if (action.kind() == DeskAction.Kind.CLAIM
                    || action.kind() == DeskAction.Kind.ASSIGN) {
                values.put("who", action.kind().code());
            }
        }
        values.put("name", macro.name());
        values.put("audience", DeskValues.audience(macro.audience()));
        values.put("reply", macro.reply().map(Object::toString).orElse(""));
        values.put("version", String.valueOf(macro.version()));
        return values;
    }

    Map<String, String> typed() {
        var values = new LinkedHashMap<String, String>();
        values.put("name", DeskValues.text(name));
        values.put("audience", DeskValues.text(audience));
        values.put("reply", DeskValues.text(reply));
        values.put("who", DeskValues.text(who));
        values.put("person", DeskValues.text(person));
        values.put("team", DeskValues.text(team));
        values.put("priority", DeskValues.text(priority));
        values.put("text", DeskValues.text(text));
        values.put("state", DeskValues.text(state));
        values.put("reason", DeskValues.text(reason));
        values.put("days", DeskValues.text(days));
        values.put("whatWasDone", DeskValues.text(whatWasDone));
        values.put("version", version == null ? "" : version.toString());
        return values;
    }

    SaveMacro.Input toInput(Optional<MacroId> id) {
        return new SaveMacro.Input(
                id,
                DeskValues.text(name),
                DeskValues.audience(audience),
                DeskValues.id(reply).map(CannedReplyId::new),
                actions(),
                Versions.ofForm(version));
    }

    private List<DeskAction> actions() {
        var faults = new Faults();
        var actions = new ArrayList<DeskAction>();
        var kinds = new ArrayList<String>();
        DeskValues.given(who).ifPresent(kinds::add);
        DeskValues.given(priority).ifPresent(_ -> kinds.add(DeskAction.Kind.PRIORITY.code()));
        DeskValues.given(text).ifPresent(_ -> kinds.add(DeskAction.Kind.NOTE.code()));
        DeskValues.given(state).ifPresent(kinds::add);
        for (var kind : kinds) {
            faults.collect(() -> DeskAction.parse(kind, typed())).ifPresent(actions::add);
        }
        faults.refuse();
        return actions;
    }
}

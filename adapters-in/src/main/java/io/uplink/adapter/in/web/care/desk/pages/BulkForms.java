package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which tickets were chosen and what is to be done to them, as typed. */
public class BulkForms {

    /** Said aloud: many tickets are not taken from everybody by a form that was sent as it came. */
    private static final String NOBODY = "nobody";

    private static final Pattern PICK = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");

    @RestForm @Nullable String kind;
    @RestForm @Nullable String run;

    /** Each {@code id:version}, as the list showed it. */
    @RestForm @Nullable List<String> ticket;

    @RestForm @Nullable String person;
    @RestForm @Nullable String team;
    @RestForm @Nullable String priority;
    @RestForm @Nullable String text;
    @RestForm @Nullable String reason;
    @RestForm @Nullable String whatWasDone;

    List<String> chosen() {
        return ticket == null ? List.of() : ticket;
    }

    List<Pick> picks() {
        return chosen().stream().map(BulkForms::pick).toList();
    }

    private static Pick pick(String chosen) {
        var parts = PICK.matcher(chosen);
        if (!parts.matches()) {
            throw Invalid.of("tickets", "id.unreadable");
        }
        return new Pick(
                new TicketId(
                        DeskValues.id(parts.group(1))
                                .orElseThrow(() -> Invalid.of("tickets", "id.unreadable"))),
                Long.parseLong(parts.group(2)));
    }

    Optional<UUID> run() {
        return DeskValues.id(run);
    }

    DeskAction action() {
        var action = DeskValues.text(kind);
        var values = values();
        if (action.equals("assign")
                && DeskValues.text(person).isEmpty()
                && DeskValues.text(team).isEmpty()) {
            throw Invalid.of("person", "required");
        }
        values.replace("person", NOBODY, "");
        return DeskAction.parse(action, values);
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("person", DeskValues.text(person));
        values.put("team", DeskValues.text(team));
        values.put("priority", DeskValues.text(priority));
        values.put("text", DeskValues.text(text));
        values.put("reason", DeskValues.text(reason));
        values.put("whatWasDone", DeskValues.text(whatWasDone));
        return values;
    }
}

package io.uplink.domain.care.desk;

import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An action as plain names and values: typed, sent or stored. */
final class DeskActionFacts {

    static final String PERSON = "person";
    static final String TEAM = "team";
    static final String PRIORITY = "priority";
    static final String REASON = "reason";
    static final String DAYS = "days";
    static final String TEXT = "text";
    static final String WHAT_WAS_DONE = "whatWasDone";

    private final Map<String, String> given;
    private final Faults faults = new Faults();

    DeskActionFacts(Map<String, String> given) {
        this.given = given;
    }

    static Map<String, String> of(DeskAction action) {
        var facts = new LinkedHashMap<String, String>();
        switch (action) {
            case DeskAction.Assign(var person, var team) -> {
                person.ifPresent(id -> facts.put(PERSON, id.toString()));
                team.ifPresent(id -> facts.put(TEAM, id.toString()));
            }
            case DeskAction.Prioritise(var priority) -> facts.put(PRIORITY, priority.code());
            case DeskAction.Note(var text) -> facts.put(TEXT, text);
            case DeskAction.Escalate(var reason, var to, var priority) -> {
                facts.put(REASON, reason);
                to.ifPresent(id -> facts.put(PERSON, id.toString()));
                priority.ifPresent(raised -> facts.put(PRIORITY, raised.code()));
            }
            case DeskAction.Hold(var reason, var days) -> {
                facts.put(REASON, reason.code());
                days.ifPresent(number -> facts.put(DAYS, String.valueOf(number)));
            }
            case DeskAction.Resolve(var whatWasDone) -> facts.put(WHAT_WAS_DONE, whatWasDone);
            case DeskAction.Claim _,
                    DeskAction.Start _,
                    DeskAction.Resume _,
                    DeskAction.Close _ -> {}
        }
        return facts;
    }

    DeskAction read(DeskAction.Kind kind) {
        var action =
                switch (kind) {
                    case ASSIGN ->
                            new DeskAction.Assign(
                                    id(PERSON).map(PersonId::new), id(TEAM).map(TeamId::new));
                    case CLAIM -> new DeskAction.Claim();
                    case PRIORITY ->
                            new DeskAction.Prioritise(priority().orElseGet(this::noPriority));
                    case NOTE -> new DeskAction.Note(words(TEXT));
                    case ESCALATE ->
                            new DeskAction.Escalate(
                                    words(REASON), id(PERSON).map(PersonId::new), priority());
                    case START -> new DeskAction.Start();
                    case HOLD -> hold();
                    case RESUME -> new DeskAction.Resume();
                    case RESOLVE -> new DeskAction.Resolve(words(WHAT_WAS_DONE));
                    case CLOSE -> new DeskAction.Close();
                };
        faults.refuse();
        return action;
    }

    private DeskAction hold() {
        var reason =
                faults.parse(REASON, () -> PendingReason.ofCode(value(REASON).orElse("")))
                        .orElse(PendingReason.CUSTOMER);
        return faults.parse(DAYS, () -> new DeskAction.Hold(reason, value(DAYS).map(this::number)))
                .orElseGet(() -> new DeskAction.Hold(reason, Optional.empty()));
    }

    private Integer number(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw Invalid.of(DAYS, "number.unreadable");
        }
        return Integer.valueOf(typed);
    }

    private Optional<Priority> priority() {
        return faults.parse(PRIORITY, () -> value(PRIORITY).map(Priority::ofCode))
                .flatMap(Function.identity());
    }

    private Priority noPriority() {
        if (faults.isEmpty()) {
            faults.add(PRIORITY, "required");
        }
        return Priority.MEDIUM;
    }

    private String words(String name) {
        return faults.text(name, value(name), DeskAction.LONGEST_TEXT);
    }

    private Optional<UUID> id(String name) {
        return faults.parse(name, () -> value(name).map(DeskActionFacts::uuid))
                .flatMap(Function.identity());
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw Invalid.of("id", "id.unreadable");
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name))
                .map(String::strip)
                .filter(typed -> !typed.isEmpty());
    }
}

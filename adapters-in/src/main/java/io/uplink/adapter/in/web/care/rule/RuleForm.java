package io.uplink.adapter.in.web.care.rule;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.rule.RuleWish;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A rule as typed: when, for which tickets, and what is done; each action may be left out. */
@TemplateData
public class RuleForm {

    /** Enough to leave room before and between. */
    private static final String USUAL_PLACE = "100";

    @RestForm @Nullable String name;
    @RestForm @Nullable String active;
    @RestForm @Nullable String place;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String trigger;
    @RestForm @Nullable String minutes;
    @RestForm @Nullable List<String> priorities;
    @RestForm @Nullable List<String> categories;
    @RestForm @Nullable List<String> classes;
    @RestForm @Nullable String team;
    @RestForm @Nullable String unassigned;
    @RestForm @Nullable String words;
    @RestForm @Nullable String mostStars;
    @RestForm @Nullable String toPerson;
    @RestForm @Nullable String toTeam;
    @RestForm @Nullable String priority;
    @RestForm @Nullable String text;
    @RestForm @Nullable String why;
    @RestForm @Nullable String upTo;
    @RestForm @Nullable String hold;
    @RestForm @Nullable String days;
    @RestForm @Nullable Long version;

    static RuleForm empty() {
        var form = new RuleForm();
        form.active = "on";
        form.place = USUAL_PLACE;
        form.trigger = RuleTrigger.Kind.OPENED.code();
        return form;
    }

    static RuleForm of(Rule rule) {
        var form = new RuleForm();
        form.name = rule.name();
        form.active = rule.active() ? "on" : null;
        form.place = String.valueOf(rule.place());
        form.branch = rule.branch().map(BranchId::toString).orElse("");
        form.trigger = rule.trigger().kind().code();
        form.minutes = rule.trigger().minutes().map(String::valueOf).orElse("");
        var conditions = rule.conditions();
        form.priorities = conditions.priorities().stream().map(Priority::code).toList();
        form.categories = List.copyOf(conditions.categories());
        form.classes = List.copyOf(conditions.classes());
        form.team = conditions.team().map(Object::toString).orElse("");
        form.unassigned = conditions.unassigned() ? "on" : null;
        form.words = conditions.text().orElse("");
        form.mostStars = conditions.mostStars().map(String::valueOf).orElse("");
        rule.actions().forEach(form::put);
        form.version = rule.version();
        return form;
    }

    private void put(DeskAction action) {
        var facts = action.facts();
        switch (action.kind()) {
            case ASSIGN -> {
                toPerson = facts.getOrDefault("person", "");
                toTeam = facts.getOrDefault("team", "");
            }
            case PRIORITY -> priority = facts.get("priority");
            case NOTE -> text = facts.get("text");
            case ESCALATE -> {
                why = facts.get("reason");
                upTo = facts.getOrDefault("person", "");
            }
            case HOLD -> {
                hold = facts.get("reason");
                days = facts.getOrDefault("days", "");
            }
            case CLAIM, START, RESUME, RESOLVE, CLOSE -> {}
        }
    }

    Optional<Version> seen(Optional<UUID> id) {
        return id.flatMap(_ -> Versions.ofForm(version));
    }

    /** Reads it all, each fault under the name of its field. */
    RuleWish wish(Faults faults) {
        var when =
                faults.collect(() ->
                        new RuleTrigger(
                                RuleTrigger.Kind.ofCode(value(trigger)),
                                number("minutes", minutes)));
        var which =
                faults.collect(() ->
                        RuleBodies.conditions(
                                RuleBodies.list(priorities),
                                Set.copyOf(RuleBodies.list(categories)),
                                Set.copyOf(RuleBodies.list(classes)),
                                id("team", team),
                                unassigned != null,
                                given(words),
                                number("mostStars", mostStars)));
        var turn = faults.collect(() -> number("place", place));
        var home = faults.collect(() -> id("branch", branch));
        var what = actions(faults);
        faults.refuse();
        return new RuleWish(
                value(name),
                active != null,
                turn.orElseThrow().orElse(0),
                home.orElseThrow().map(BranchId::new),
                when.orElseThrow(),
                which.orElseThrow(),
                what);
    }

    private List<DeskAction> actions(Faults faults) {
        var wanted = new LinkedHashMap<DeskAction.Kind, Map<String, String>>();
        if (given(toPerson).isPresent() || given(toTeam).isPresent()) {
            wanted.put(
                    DeskAction.Kind.ASSIGN,
                    Map.of("person", value(toPerson), "team", value(toTeam)));
        }
        given(priority)
                .ifPresent(to -> wanted.put(DeskAction.Kind.PRIORITY, Map.of("priority", to)));
        given(text).ifPresent(note -> wanted.put(DeskAction.Kind.NOTE, Map.of("text", note)));
        given(why)
                .ifPresent(reason ->
                        wanted.put(
                                DeskAction.Kind.ESCALATE,
                                Map.of("reason", reason, "person", value(upTo))));
        given(hold)
                .ifPresent(reason ->
                        wanted.put(
                                DeskAction.Kind.HOLD,
                                Map.of("reason", reason, "days", value(days))));
        var actions = new ArrayList<DeskAction>();
        wanted.forEach((kind, facts) ->
                faults.collect(() -> DeskAction.parse(kind.code(), facts)).ifPresent(actions::add));
        return actions;
    }

    private static Optional<Integer> number(String field, @Nullable String typed) {
        return given(typed)
                .map(digits -> {
                    if (!digits.matches("\\d{1,6}")) {
                        throw Invalid.of(field, "number.unreadable");
                    }
                    return Integer.valueOf(digits);
                });
    }

    private static Optional<UUID> id(String field, @Nullable String typed) {
        return given(typed)
                .map(text -> {
                    try {
                        return UUID.fromString(text);
                    } catch (IllegalArgumentException unreadable) {
                        var refused = Invalid.of(field, "choice.unknown");
                        refused.initCause(unreadable);
                        throw refused;
                    }
                });
    }

    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    static String value(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    public String name() {
        return value(name);
    }

    public boolean isActive() {
        return active != null;
    }

    public String place() {
        return value(place);
    }

    public String minutes() {
        return value(minutes);
    }

    public boolean isUnassigned() {
        return unassigned != null;
    }

    public String words() {
        return value(words);
    }

    public String text() {
        return value(text);
    }

    public String why() {
        return value(why);
    }

    public String days() {
        return value(days);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}

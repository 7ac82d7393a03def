package io.uplink.adapter.in.web.insight.activity;

import static java.util.Comparator.comparing;

import io.uplink.adapter.in.web.insight.activity.ActivityViews.Actions;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Changed;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Line;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Part;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.insight.activity.Change;
import io.uplink.application.insight.activity.ListActions;
import io.uplink.application.insight.activity.Mentions;
import io.uplink.application.insight.activity.ShowActivity;
import io.uplink.application.insight.activity.port.ActivityQueries.Entry;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.application.insight.activity.port.ActivityQueries.Subject;
import io.uplink.application.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns notes into what people read, with the names of what they mention. */
@RequestScoped
class ActivityReader {

    /** Enough of an id to tell two of them apart; they differ at their end. */
    private static final int SHORT_ID = 8;

    /** Fields whose order says nothing: of a long list one wants to know what is new. */
    private static final Set<String> LISTS =
            Set.of("branches", "holidays", "members", "pausesFor", "phones", "roles");

    /** Ids of what has no name; whoever follows them up asks the API. */
    private static final Set<String> UNTOLD = Set.of("entry", "fee");

    private final ShowActivity showActivity;
    private final ListActions listActions;
    private final Actors actors;
    private final ActivityWords words;

    ActivityReader(
            ShowActivity showActivity,
            ListActions listActions,
            Actors actors,
            ActivityWords words) {
        this.showActivity = showActivity;
        this.listActions = listActions;
        this.actors = actors;
        this.words = words;
    }

    Page<Line> page(Filter filter, Optional<String> cursor, int size) {
        var shown =
                showActivity.execute(
                        actors.current(), new ShowActivity.Input(filter, cursor, size));
        return shown.entries().map(entry -> line(entry, shown.names()));
    }

    /** What can be looked for, by the things it is done to. */
    List<Actions> actions(String chosen) {
        var byThing = new TreeMap<String, List<Option>>();
        for (var key : listActions.execute(actors.current())) {
            byThing.computeIfAbsent(words.thing(key), _ -> new ArrayList<>())
                    .add(new Option(key, words.action(key), key.equals(chosen)));
        }
        return byThing.entrySet().stream()
                .map(thing ->
                        new Actions(
                                thing.getKey(),
                                thing.getValue().stream().sorted(comparing(Option::text)).toList()))
                .toList();
    }

    private Line line(Entry entry, Map<String, String> names) {
        var subject = entry.subject();
        return new Line(
                ActivityWords.icon(entry.doer()),
                entry.doer().initials(),
                words.doer(entry.doer()),
                words.action(entry.action()),
                subject.id(),
                subject.kind().equals(Mentions.CATEGORY)
                        ? category(subject.reference(), names)
                        : words.reference(subject),
                words.origin(entry.origin()),
                entry.origin().correlation().orElse(""),
                entry.at(),
                entry.changes().stream()
                        .filter(ActivityReader::isTold)
                        .map(change -> changed(subject, change, names))
                        .toList());
    }

    private static boolean isTold(Change change) {
        var counts = change.field().startsWith("times");
        var neverYet = change.before().isEmpty() && change.after().filter("0"::equals).isPresent();
        return !UNTOLD.contains(change.field()) && !(counts && neverYet);
    }

    private Changed changed(Subject subject, Change change, Map<String, String> names) {
        var field = change.field();
        var before = change.before().map(Mentions::parts).orElse(List.of());
        var after = change.after().map(Mentions::parts).orElse(List.of());
        var gone = without(before, after);
        var come = without(after, before);
        var partly =
                LISTS.contains(field)
                        && gone.size() < before.size()
                        && !(gone.isEmpty() && come.isEmpty());
        return new Changed(
                words.field(field),
                parts(subject, field, partly ? gone : before, names),
                parts(subject, field, partly ? come : after, names),
                partly);
    }

    private static List<String> without(List<String> parts, List<String> others) {
        return parts.stream().filter(part -> !others.contains(part)).toList();
    }

    private List<Part> parts(
            Subject subject, String field, List<String> parts, Map<String, String> names) {
        return parts.stream().map(part -> part(subject, field, part, names)).toList();
    }

    private Part part(Subject subject, String field, String part, Map<String, String> names) {
        if (Mentions.id(part).isPresent()) {
            return named(part, names);
        }
        var text =
                field.equals(Mentions.CATEGORY)
                        ? category(part, names)
                        : words.value(subject, field, part);
        return new Part(text, "");
    }

    private static Part named(String id, Map<String, String> names) {
        var name = names.get(id);
        return name == null
                ? new Part("…" + id.substring(id.length() - SHORT_ID), id)
                : new Part(name, "");
    }

    private static String category(String key, Map<String, String> names) {
        return names.getOrDefault(key, ActivityWords.spelled(key));
    }
}

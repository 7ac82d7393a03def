package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matrix of a role: each permission and how far it can go. */
public final class GrantRows {

    /** The permissions of one area. */
    @TemplateData
    public record Area(String name, List<Row> rows) {}

    /**
     * One permission.
     *
     * @param reach the code of how far it goes; empty for not at all
     * @param choices how far it can go, the values as the form sends them
     */
    @TemplateData
    public record Row(String key, String name, String reach, List<Option> choices) {}

    private final Labels labels;
    private final PeopleMessages words;

    GrantRows(Language language) {
        labels = Labels.permissions(language);
        words = MessageBundles.get(PeopleMessages.class, Localized.Literal.of(language.code()));
    }

    List<Area> areas(Map<String, String> grants) {
        var areas = new LinkedHashMap<String, List<Row>>();
        for (var permission : Permission.values()) {
            areas.computeIfAbsent(permission.area(), _ -> new ArrayList<>())
                    .add(row(permission, grants));
        }
        return areas.entrySet().stream()
                .map(area -> new Area(labels.of("area." + area.getKey()), area.getValue()))
                .toList();
    }

    private Row row(Permission permission, Map<String, String> grants) {
        var key = permission.key();
        var held = grants.getOrDefault(key, "");
        var choices = new ArrayList<Option>();
        choices.add(new Option("", words.reachNone(), held.isEmpty()));
        for (var reach : Reach.values()) {
            choices.add(
                    new Option(key + ":" + reach.name(), word(reach), held.equals(reach.name())));
        }
        return new Row(key, labels.of(key), held, choices);
    }

    private String word(Reach reach) {
        return switch (reach) {
            case OWN -> words.reachOwn();
            case TEAM -> words.reachTeam();
            case BRANCH -> words.reachBranch();
            case ALL -> words.reachAll();
        };
    }
}

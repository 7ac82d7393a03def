package io.uplink.adapter.in.web.org.setting;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.org.setting.ShowSettings.Group;
import io.uplink.application.org.setting.ShowSettings.Shown;
import io.uplink.domain.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Settings with their words. */
public final class SettingViews {

    /** A group with those of its settings that are shown. */
    @TemplateData
    public record GroupView(String name, String title, List<Field> fields, boolean changeable) {}

    /**
     * One setting.
     *
     * @param kind as in {@code Setting.Kind}
     * @param value in force, or what was typed; blank for a secret
     * @param text the value as people read it
     */
    @TemplateData
    public record Field(
            String key,
            String label,
            String hint,
            String kind,
            String value,
            String text,
            List<Option> choices,
            boolean isSet,
            boolean changeable,
            long version) {}

    private final Labels labels;
    private final SettingsMessages words;

    SettingViews(Language language, SettingsMessages words) {
        this.labels = Labels.settings(language);
        this.words = words;
    }

    GroupView group(Group group, Map<String, String> typed) {
        var fields = group.settings().stream().map(shown -> field(shown, typed)).toList();
        return view(group, fields);
    }

    /** Only what has the text in its label, hint or key; empty if nothing has. */
    Optional<GroupView> matching(Group group, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var fields =
                group.settings().stream()
                        .map(shown -> field(shown, Map.of()))
                        .filter(field ->
                                (field.label() + " " + field.hint() + " " + field.key())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                        .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(view(group, fields));
    }

    private GroupView view(Group group, List<Field> fields) {
        return new GroupView(
                group.name(),
                labels.of("group." + group.name()),
                fields,
                fields.stream().anyMatch(Field::changeable));
    }

    private Field field(Shown shown, Map<String, String> typed) {
        var setting = shown.setting();
        var key = setting.key();
        var value = typed.getOrDefault(key, shown.value());
        return new Field(
                key,
                labels.of(key),
                labels.or(key + ".hint", ""),
                setting.kind().name(),
                value,
                text(shown),
                setting.choices().stream()
                        .map(choice ->
                                new Option(
                                        choice,
                                        labels.or(key + "." + choice, choice),
                                        choice.equals(value)))
                        .toList(),
                shown.isSet(),
                shown.changeable(),
                shown.version());
    }

    private String text(Shown shown) {
        return switch (shown.setting().kind()) {
            case SECRET, LONG_SECRET -> shown.isSet() ? words.isSet() : words.notSet();
            case YES_NO -> shown.value().equals("true") ? words.yes() : words.no();
            case CHOICE -> labels.or(shown.setting().key() + "." + shown.value(), shown.value());
            case TEXT, LONG_TEXT, NUMBER -> shown.value();
        };
    }
}

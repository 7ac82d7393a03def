package io.uplink.application.insight.daily;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.insight.daily.SummaryHours;
import io.uplink.domain.shared.Invalid;
import java.util.List;

/** What an operator may set about the summaries of days. */
@Part
public final class DailySettings implements SettingGroup {

    private static final String HOURS_KEY = "summary.hours";

    /** None until somebody wants them: text messages cost money. */
    public static final Setting<SummaryHours> HOURS =
            new Setting<>(
                    HOURS_KEY,
                    Setting.Kind.TEXT,
                    SummaryHours.never(),
                    typed ->
                            SummaryHours.parse(typed)
                                    .orElseThrow(() ->
                                            Invalid.of(HOURS_KEY, "summary.hours-unreadable")),
                    SummaryHours::text,
                    List.of(),
                    Permission.SETTINGS_MANAGE);

    /** Whether a day without anything to tell is told of. */
    public static final Setting<Boolean> EVEN_IF_EMPTY =
            Setting.yesNo("summary.even-if-empty", false);

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOURS, EVEN_IF_EMPTY);
    }
}

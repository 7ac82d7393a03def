package io.uplink.application.care.ticket;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.stream.Collectors;

/** What an operator may set about tickets. */
@Part
public final class TicketSettings implements SettingGroup {

    /** In front of every new number. */
    public static final Setting<String> NUMBER_PREFIX =
            Setting.text("ticket.number-prefix", "TKT", 6)
                    .checkedBy(
                            typed -> typed.matches("[A-Z]{2,6}"),
                            "ticket.number-prefix-unreadable");

    /** Of the working time that may pass before each warning; blank for none. */
    public static final Setting<Warnings> WARN_AT =
            new Setting<>(
                    "ticket.warn-at-percent",
                    Setting.Kind.TEXT,
                    Warnings.at(80),
                    typed ->
                            Warnings.parse(typed)
                                    .orElseThrow(() ->
                                            Invalid.of(
                                                    "ticket.warn-at-percent",
                                                    "ticket.warnings-unreadable")),
                    warnings ->
                            warnings.percents().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")),
                    List.of(),
                    Permission.SETTINGS_MANAGE);

    /** After which a resolved ticket that nobody reopened is closed. */
    public static final Setting<Integer> CLOSE_AFTER_DAYS =
            Setting.number("ticket.close-after-days", 3, 1, 90);

    /** Within which a customer may say that it is not done after all. */
    public static final Setting<Integer> REOPEN_DAYS =
            Setting.number("ticket.reopen-days", 7, 1, 90);

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(NUMBER_PREFIX, WARN_AT, CLOSE_AFTER_DAYS, REOPEN_DAYS);
    }
}

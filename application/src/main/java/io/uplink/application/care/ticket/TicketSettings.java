package io.uplink.application.care.ticket;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about tickets. */
@Part
public final class TicketSettings implements SettingGroup {

    /** In front of every new number. */
    public static final Setting<String> NUMBER_PREFIX =
            Setting.text("ticket.number-prefix", "TKT", 6)
                    .checkedBy(
                            typed -> typed.matches("[A-Z]{2,6}"),
                            "ticket.number-prefix-unreadable");

    /** Of the working time that may pass before a warning. */
    public static final Setting<Integer> WARN_PERCENT =
            Setting.number("ticket.warn-percent", 80, 1, 99);

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
        return List.of(NUMBER_PREFIX, WARN_PERCENT, CLOSE_AFTER_DAYS, REOPEN_DAYS);
    }
}

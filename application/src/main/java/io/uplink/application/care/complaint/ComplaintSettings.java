package io.uplink.application.care.complaint;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about complaints. */
@Part
public final class ComplaintSettings implements SettingGroup {

    /** Within which somebody of ours has seen one; 0 is the same day. */
    public static final Setting<Integer> ACKNOWLEDGE_DAYS =
            Setting.number("complaint.acknowledge-days", 3, 0, 10);

    /** Within which one is settled; consumer rules allow no more than 30. */
    public static final Setting<Integer> RESOLVE_DAYS =
            Setting.number("complaint.resolve-days", 30, 1, 30);

    /** So many days before the last one those who answer for it are told. */
    public static final Setting<Integer> WARN_DAYS =
            Setting.number("complaint.warn-days", 5, 0, 29);

    /** Within which a rejection may be appealed. */
    public static final Setting<Integer> APPEAL_DAYS =
            Setting.number("complaint.appeal-days", 14, 1, 90);

    /** A text leaves for each, to whatever number was typed. */
    public static final Setting<Integer> OF_PHONE_A_DAY =
            Setting.number("complaint.of-phone-a-day", 3, 1, 50);

    /** Mobile networks put many phones behind one address. */
    public static final Setting<Integer> OF_ADDRESS_A_DAY =
            Setting.number("complaint.of-address-a-day", 20, 1, 1_000);

    /** Where whoever is not satisfied goes next; blank if nowhere. */
    public static final Setting<String> REGULATOR =
            Setting.text(
                    "complaint.regulator", "Communications Authority of Kenya (www.ca.go.ke)", 120);

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                ACKNOWLEDGE_DAYS,
                RESOLVE_DAYS,
                WARN_DAYS,
                APPEAL_DAYS,
                OF_PHONE_A_DAY,
                OF_ADDRESS_A_DAY,
                REGULATOR);
    }
}

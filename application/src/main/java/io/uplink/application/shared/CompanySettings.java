package io.uplink.application.shared;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.util.List;

/** What customers read about us. */
@Part
public final class CompanySettings implements SettingGroup {

    public static final Setting<String> NAME =
            Setting.text("company.name", "Uplink", 60)
                    .checkedBy(name -> !name.isEmpty(), "required");

    /** As people read it; blank if customers are not to call. */
    public static final Setting<String> PHONE =
            Setting.text("company.phone", "", 30)
                    .checkedBy(CompanySettings::isPhoneOrBlank, "phone.unreadable");

    public static final Setting<String> ADDRESS = Setting.text("company.address", "", 200);

    /** When somebody answers, in words: {@code Monday to Saturday, 8:00 to 20:00}. */
    public static final Setting<String> SUPPORT_HOURS =
            Setting.text("company.support-hours", "", 120);

    @Override
    public String name() {
        return "company";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(NAME, PHONE, ADDRESS, SUPPORT_HOURS);
    }

    private static boolean isPhoneOrBlank(String typed) {
        try {
            return typed.isEmpty() || !PhoneNumber.parse(typed).e164().isEmpty();
        } catch (DomainException unreadable) {
            return false;
        }
    }
}

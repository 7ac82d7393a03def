package io.uplink.application.money.document;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;
import java.util.regex.Pattern;

/** What documents on paper say about the company beside what customers read everywhere. */
@Part
public final class PaperSettings implements SettingGroup {

    private static final Pattern PIN = Pattern.compile("[AP]\\d{9}[A-Z]");

    /** The taxpayer's number; blank if the company has none. */
    public static final Setting<String> TAX_PIN =
            Setting.text("paper.tax-pin", "", 11)
                    .checkedBy(
                            pin -> pin.isEmpty() || PIN.matcher(pin).matches(),
                            "tax-pin.unreadable");

    /** Of those whose number for value added tax is another. */
    public static final Setting<String> VAT_NUMBER = Setting.text("paper.vat-number", "", 30);

    public static final Setting<String> POSTAL_ADDRESS =
            Setting.text("paper.postal-address", "", 120);

    public static final Setting<String> EMAIL = Setting.text("paper.email", "", 120);

    /** How to pay besides the paybill: a bank account, a cheque's name. */
    public static final Setting<String> PAYMENT_INSTRUCTIONS =
            Setting.longText("paper.payment-instructions", "", 400);

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(TAX_PIN, VAT_NUMBER, POSTAL_ADDRESS, EMAIL, PAYMENT_INSTRUCTIONS);
    }
}

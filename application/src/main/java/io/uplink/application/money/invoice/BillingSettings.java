package io.uplink.application.money.invoice;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.money.invoice.InvoiceTerms;
import java.util.List;

/** What an operator may decide about charging. */
@Part
public final class BillingSettings implements SettingGroup {

    /** Whether an invoice that is issued uses what the customer paid before. */
    public static final Setting<Boolean> APPLY_CREDIT = Setting.yesNo("billing.apply-credit", true);

    /** What a new invoice begins with. */
    public static final Setting<Integer> DUE_DAYS =
            Setting.number("billing.due-days", 14, 0, InvoiceTerms.MOST_DUE_DAYS);

    /** How long the address of an invoice opens it. */
    public static final Setting<Integer> PAY_LINK_DAYS =
            Setting.number("billing.pay-link-days", 60, 1, 365);

    /** The tax that is in the prices of packages, by its code. */
    public static final Setting<String> PACKAGE_TAX =
            Setting.text("billing.package-tax", "VAT16", 12)
                    .checkedBy(code -> !code.isEmpty(), "required");

    /** How long a quote holds from the day on which it is sent. */
    public static final Setting<Integer> QUOTE_DAYS =
            Setting.number("billing.quote-days", 30, 1, 365);

    @Override
    public String name() {
        return "billing";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(APPLY_CREDIT, DUE_DAYS, PAY_LINK_DAYS, PACKAGE_TAX, QUOTE_DAYS);
    }
}

package io.uplink.application.outreach.template;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateText;
import io.uplink.domain.outreach.template.TemplateText.Rendered;
import io.uplink.domain.shared.Language;
import java.util.EnumMap;
import java.util.Map;

/** Shows a text as a telephone would, with a made-up ticket in it. */
@UseCase
public final class PreviewTemplate {

    /** A text that is not saved yet. */
    public record Input(String key, Language language, String text) {}

    private final Settings settings;

    public PreviewTemplate(Settings settings) {
        this.settings = settings;
    }

    public Rendered execute(Actor actor, Input input) {
        actor.require(Permission.TEMPLATES_MANAGE);
        var key = ShowTemplate.editable(input.key());
        return TemplateText.parse(key, input.text())
                .render(samples(input.language(), settings.get(CompanySettings.NAME)));
    }

    /** Of the length that is usual; the links are as long as real ones. */
    static Map<Placeholder, String> samples(Language language, String company) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            values.put(
                    placeholder,
                    language == Language.ENGLISH
                            ? english(placeholder, company)
                            : swahili(placeholder, company));
        }
        return values;
    }

    private static String english(Placeholder placeholder, String company) {
        return switch (placeholder) {
            case TICKET_NUMBER -> "TKT-2026-004812";
            case COMPLAINT_NUMBER -> "CMP-2026-000012";
            case SUBJECT -> "No internet since morning";
            case CATEGORY -> "Connection";
            case PRIORITY -> "High";
            case STATUS -> "in progress";
            case MESSAGE -> "We repaired the cable at the pole.";
            case CUSTOMER_NAME -> "Amina Yusuf";
            case CUSTOMER_PHONE -> "+254712004418";
            case CUSTOMER_ADDRESS -> "Kilimani, Argwings Court B4";
            case TECHNICIAN_NAME -> "Brian Otieno";
            case TECHNICIAN_PHONE -> "+254722118090";
            case PERSON_NAME -> "Wanjiru Kamau";
            case BRANCH_NAME -> "Westlands";
            case COMPANY_NAME -> company;
            case COMPANY_PHONE -> "0709 000 000";
            case TARGET -> "The repair";
            case DUE -> "24 Nov 14:00";
            case STARS -> "2";
            case DEVICE -> "Chrome, Android (102.68.77.9)";
            case SUMMARY ->
                    "Open 12, in progress 3, pending 2. New 5, resolved 7. Urgent:"
                            + " TKT-2026-004812 3 d and 1 more. Resolved by Brian 4.";
            case VALID_FOR -> "30 minutes";
            case INVOICE_NUMBER -> "INV-2026-000381";
            case AMOUNT -> "KES 2,900.00";
            case RECEIPT -> "SGH4KL7M2P";
            case VIEW_LINK, STATUS_LINK, RESET_LINK, INVITE_LINK, PAY_LINK, NAME_LINK ->
                    link(placeholder);
            case PORTAL_CODE -> "402917";
        };
    }

    private static String swahili(Placeholder placeholder, String company) {
        return switch (placeholder) {
            case SUBJECT -> "Hakuna intaneti tangu asubuhi";
            case CATEGORY -> "Muunganisho";
            case PRIORITY -> "Juu";
            case STATUS -> "inashughulikiwa";
            case MESSAGE -> "Tumetengeneza kebo kwenye nguzo.";
            case TARGET -> "Utatuzi";
            case SUMMARY ->
                    "Wazi 12, kazini 3, zinasubiri 2. Mpya 5, zimetatuliwa 7. Haraka:"
                            + " TKT-2026-004812 siku 3 na 1 zaidi. Waliotatua: Brian 4.";
            case VALID_FOR -> "dakika 30";
            case TICKET_NUMBER,
                    COMPLAINT_NUMBER,
                    CUSTOMER_NAME,
                    CUSTOMER_PHONE,
                    CUSTOMER_ADDRESS,
                    TECHNICIAN_NAME,
                    TECHNICIAN_PHONE,
                    PERSON_NAME,
                    BRANCH_NAME,
                    COMPANY_NAME,
                    COMPANY_PHONE,
                    DUE,
                    STARS,
                    DEVICE,
                    INVOICE_NUMBER,
                    AMOUNT,
                    RECEIPT,
                    PAY_LINK,
                    NAME_LINK,
                    VIEW_LINK,
                    STATUS_LINK,
                    RESET_LINK,
                    INVITE_LINK,
                    PORTAL_CODE ->
                    english(placeholder, company);
        };
    }

    private static String link(Placeholder placeholder) {
        var letter =
                switch (placeholder) {
                    case STATUS_LINK -> "t";
                    case RESET_LINK, INVITE_LINK -> "reset";
                    default -> "v";
                };
        return "https://help.example.co.ke/" + letter + "/" + "x".repeat(43);
    }
}

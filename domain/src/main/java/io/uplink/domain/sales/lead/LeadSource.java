package io.uplink.domain.sales.lead;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How somebody came to us. */
public enum LeadSource {
    /** By the form on the public page. */
    CONTACT_FORM,
    WALK_IN,
    PHONE,
    REFERRAL,
    /** Met by one of ours on the road. */
    FIELD,
    CAMPAIGN,
    OTHER;

    /** As stored and sent: {@code walk-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What our people may choose: the form speaks for itself. */
    public static List<LeadSource> ofDesk() {
        return Arrays.stream(values()).filter(one -> one != CONTACT_FORM).toList();
    }

    public static LeadSource ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("source", "choice.unknown"));
    }
}

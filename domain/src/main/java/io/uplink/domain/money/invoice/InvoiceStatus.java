package io.uplink.domain.money.invoice;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How an invoice stands, as people ask for it. */
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    PARTLY_PAID,
    PAID,
    VOID;

    /** As sent: {@code partly-paid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static InvoiceStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("state", "choice.unknown"));
    }
}

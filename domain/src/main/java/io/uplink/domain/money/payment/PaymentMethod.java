package io.uplink.domain.money.payment;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How money came. */
public enum PaymentMethod {
    CASH,
    BANK,
    CHEQUE,
    MOBILE_MONEY;

    /** As stored and sent: {@code mobile-money}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PaymentMethod ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findAny()
                .orElseThrow(
                        () -> Invalid.of("method", code.isBlank() ? "required" : "choice.unknown"));
    }

    /** Where its money is kept, as long as nobody says otherwise. */
    public String usualAccount() {
        return switch (this) {
            case CASH -> "1100";
            case BANK -> "1120";
            case CHEQUE -> "1130";
            case MOBILE_MONEY -> "1110";
        };
    }
}

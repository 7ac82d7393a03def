package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Invalid;
import java.util.Locale;

/** What an account is a part of: the balance sheet's three, and the two of profit and loss. */
public enum AccountType {
    ASSET(Side.DEBIT),
    LIABILITY(Side.CREDIT),
    EQUITY(Side.CREDIT),
    INCOME(Side.CREDIT),
    EXPENSE(Side.DEBIT);

    private final Side normal;

    AccountType(Side normal) {
        this.normal = normal;
    }

    /** The side on which such an account grows. */
    public Side normal() {
        return normal;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AccountType ofCode(String code) {
        for (var type : values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw Invalid.of("type", code.isEmpty() ? "required" : "choice.unknown");
    }
}

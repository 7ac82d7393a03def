package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Invalid;
import java.util.regex.Pattern;

/** How bookkeepers call an account, such as {@code 1120}: three to eight digits. */
public record AccountCode(String value) implements Comparable<AccountCode> {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{2,7}");

    public AccountCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of an account: " + value);
        }
    }

    /** Reads what people type. */
    public static AccountCode parse(String typed) {
        var code = typed.strip();
        if (!FORM.matcher(code).matches()) {
            throw Invalid.of("code", code.isEmpty() ? "required" : "ledger.code-unreadable");
        }
        return new AccountCode(code);
    }

    @Override
    public int compareTo(AccountCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

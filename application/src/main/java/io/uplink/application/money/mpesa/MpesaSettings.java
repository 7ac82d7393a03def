package io.uplink.application.money.mpesa;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the operator decides about mobile money. */
@Part
public final class MpesaSettings implements SettingGroup {

    /** Off: the account number decides whose money it is, never the payer's phone. */
    public static final Setting<Boolean> PHONE_COUNTS = Setting.yesNo("mpesa.phone-counts", false);

    /** Those that Safaricom is said to call from; one a line. Others are taken and marked. */
    public static final Setting<String> ADDRESSES =
            Setting.longText(
                    "mpesa.addresses",
                    """
                    196.201.214.200
                    196.201.214.206
                    196.201.214.207
                    196.201.214.208
                    196.201.213.114
                    196.201.213.44
                    196.201.212.127
                    196.201.212.138
                    196.201.212.129
                    196.201.212.136
                    196.201.212.74
                    196.201.212.69
                    """
                            .strip(),
                    2_000);

    /** Safaricom waits eight seconds for a yes or no; after this the answer is yes. */
    public static final Setting<Integer> VALIDATION_SECONDS =
            Setting.number("mpesa.validation-seconds", 4, 1, 7);

    /** A text with an address to say whose account was meant; only numbers told in full get it. */
    public static final Setting<Boolean> ASKS_PAYERS = Setting.yesNo("mpesa.asks-payers", true);

    /** Off: what a payer says is shown at the desk, where a person decides. */
    public static final Setting<Boolean> PAYERS_DECIDE =
            Setting.yesNo("mpesa.payers-decide", false);

    /** Statements of a day can be had in the morning after it. */
    public static final Setting<Integer> PROOF_HOUR = Setting.number("mpesa.proof-hour", 10, 0, 23);

    /** From public pages; whoever types a stranger's number is not to ring it all day. */
    public static final Setting<Integer> PUSHES_OF_PHONE =
            Setting.number("mpesa.pushes-of-phone", 6, 1, 100);

    /** Customers behind one modem share an address. */
    public static final Setting<Integer> PUSHES_OF_ADDRESS =
            Setting.number("mpesa.pushes-of-address", 20, 1, 1_000);

    /** Keeps a mistake or a stolen key from asking many phones. */
    public static final Setting<Integer> PUSHES_OF_PERSON =
            Setting.number("mpesa.pushes-of-person", 60, 1, 1_000);

    @Override
    public String name() {
        return "mpesa";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                PHONE_COUNTS,
                ASKS_PAYERS,
                PAYERS_DECIDE,
                PROOF_HOUR,
                VALIDATION_SECONDS,
                PUSHES_OF_PHONE,
                PUSHES_OF_ADDRESS,
                PUSHES_OF_PERSON,
                ADDRESSES);
    }

    static Set<String> addresses(String typed) {
        return Arrays.stream(typed.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }
}

package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Cut;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who paid, as far as Safaricom says so; it masks or hashes most numbers. */
public sealed interface Payer {

    Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Longer than every form that Safaricom has sent. */
    int MOST = 128;

    /** Said in full. */
    record Known(Msisdn number) implements Payer {}

    /** Its SHA-256: the same number has the same, and nothing else tells whose it is. */
    record Hashed(String hex) implements Payer {}

    /**
     * With stars in it. Many numbers look like it, so it is shown and never used to find anybody.
     */
    record Masked(String text) implements Payer {}

    /** Not said. */
    record Unsaid() implements Payer {}

    /** Takes it in whatever form it came. */
    static Payer read(String said) {
        var text = Cut.shown(said, MOST);
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Unsaid();
        }
        if (Msisdn.isOne(text)) {
            return new Known(Msisdn.parse(text));
        }
        if (HASH.matcher(lower).matches()) {
            return new Hashed(lower);
        }
        return new Masked(text);
    }

    /** As it is stored; {@link #read} reads it back. */
    default String stored() {
        return switch (this) {
            case Known(var number) -> number.digits();
            case Hashed(var hex) -> hex;
            case Masked(var text) -> text;
            case Unsaid _ -> "";
        };
    }

    /** For people: enough to recognise a number one knows. */
    default String shown() {
        return switch (this) {
            case Known(var number) -> number.masked();
            case Hashed(var hex) -> "# " + hex.substring(0, 8);
            case Masked(var text) -> text;
            case Unsaid _ -> "";
        };
    }
}

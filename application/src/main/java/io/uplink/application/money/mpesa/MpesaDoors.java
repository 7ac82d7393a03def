package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MobileMoney.Door;
import io.uplink.application.money.mpesa.port.MobileMoney.Keys;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import java.util.List;
import java.util.Locale;

/** Seals and opens what a shortcode is entered with; all of it is sealed as one. */
@Part
public final class MpesaDoors {

    /** Safaricom takes no address with one of them in it. */
    static final List<String> FORBIDDEN =
            List.of("mpesa", "safaricom", "exe", "cmd", "sql", "query");

    private static final int PARTS = 5;

    private final Shortcodes shortcodes;
    private final Secrets secrets;

    public MpesaDoors(Shortcodes shortcodes, Secrets secrets) {
        this.shortcodes = shortcodes;
        this.secrets = secrets;
    }

    /** What seals it. */
    public static String purpose(ShortcodeId id) {
        return "mpesa " + id;
    }

    Shortcode found(ShortcodeId id) {
        return shortcodes.find(id).orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
    }

    public Door open(ShortcodeId id) {
        var shortcode = found(id);
        return new Door(shortcode, keys(id));
    }

    Keys keys(ShortcodeId id) {
        var sealed =
                shortcodes
                        .secrets(id)
                        .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
        var parts = secrets.open(purpose(id), sealed).split("\n", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("not the secrets of a shortcode");
        }
        return new Keys(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    Sealed seal(ShortcodeId id, Keys keys) {
        return secrets.seal(
                purpose(id),
                String.join(
                        "\n",
                        keys.consumerKey(),
                        keys.consumerSecret(),
                        keys.passKey(),
                        keys.credential(),
                        keys.token()));
    }

    /** Chance spells words too. */
    String newToken() {
        var token = secrets.newToken();
        while (hasForbidden(token)) {
            token = secrets.newToken();
        }
        return token;
    }

    byte[] digest(String token) {
        return secrets.digest(token);
    }

    static boolean hasForbidden(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        return FORBIDDEN.stream().anyMatch(lower::contains);
    }
}

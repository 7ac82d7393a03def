package io.uplink.adapter.in.web.org.access;

import io.uplink.application.org.access.ShowSecondFactor.Setup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address with which an app takes a secret over; it shows issuer and account beside the code.
 */
final class AppLink {

    private AppLink() {}

    static String of(Setup setup) {
        var issuer = encoded(setup.issuer());
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(issuer, encoded(setup.account()), setup.secret().base32(), issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

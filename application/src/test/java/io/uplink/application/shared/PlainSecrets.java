package io.uplink.application.shared;

import java.nio.charset.StandardCharsets;

/** Tokens that count up and a seal that only names its purpose: readable in a failing test. */
public final class PlainSecrets implements Secrets {

    private int last;

    @Override
    public String newToken() {
        return "token-" + ++last;
    }

    @Override
    public byte[] digest(String token) {
        return ("digest of " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String newestKey() {
        return "plain";
    }

    @Override
    public Sealed seal(String purpose, String plain) {
        return new Sealed((purpose + "|" + plain).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(String purpose, Sealed sealed) {
        var text = new String(sealed.bytes(), StandardCharsets.UTF_8);
        if (!text.startsWith(purpose + "|")) {
            throw new IllegalStateException("sealed for another purpose");
        }
        return text.substring(purpose.length() + 1);
    }
}

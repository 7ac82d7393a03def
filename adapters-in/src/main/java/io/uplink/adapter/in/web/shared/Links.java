package io.uplink.adapter.in.web.shared;

import java.util.regex.Pattern;

/** Paths whose second part is a secret: they open one thing without signing in. */
public final class Links {

    private static final Pattern SECRET =
            Pattern.compile("^(/(?:t|v|c|o|reset|webhooks/(?:sms|pay))/)[^/]+");

    private Links() {}

    public static boolean isLink(String path) {
        return SECRET.matcher(path).find();
    }

    /** The path without its secret, fit for logs. */
    public static String masked(String path) {
        return SECRET.matcher(path).replaceFirst("$1…");
    }
}

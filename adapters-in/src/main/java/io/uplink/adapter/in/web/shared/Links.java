package io.uplink.adapter.in.web.shared;

/** Paths whose last part is a secret: they open one thing without signing in. */
public final class Links {

    private Links() {}

    public static boolean isLink(String path) {
        return path.startsWith("/t/") || path.startsWith("/v/") || path.startsWith("/reset/");
    }
}

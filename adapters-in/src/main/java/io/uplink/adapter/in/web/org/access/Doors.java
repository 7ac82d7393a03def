package io.uplink.adapter.in.web.org.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which paths are open to everybody, and which addresses we send people on to. */
final class Doors {

    /**
     * The public page, customers' own pages, signing in, links that are secrets themselves,
     * ordering, writing to us and complaining. Everything else wants a person.
     */
    private static final Pattern OPEN =
            Pattern.compile(
                    "/|/site|/my|/my/.+|/login|/login/code|/logout|/reset|/reset/[^/]+"
                            + "|/(t|v|c|o|pay|name|verify|webhooks)/.+|/order/[^/]+"
                            + "|/robots.txt|/sitemap.xml|/coverage|/contact|/contact/sent"
                            + "|/complain|/complain/follow|/api/v1/complaints"
                            + "|/api/v1/auth/(token|refresh)");

    private static final String API = "/api/";

    private static final Pattern VIEWERS = Pattern.compile("/tickets/[^/]+/viewers");

    static final String FACTOR = "/account/second-factor";

    static final String FACTOR_API = "/api/v1/auth/second-factor";

    /** Printable, on this host: one slash, and not the doors themselves. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])(?!log(?:in|out)\\b)[\\x21-\\x5b\\x5d-\\x7e]{0,1000}");

    private Doors() {}

    static boolean isOpen(String path) {
        return OPEN.matcher(path).matches();
    }

    /** Calls of other programs, which know a secret path and send what they like. */
    static boolean isForPrograms(String path) {
        return isApi(path) || path.startsWith("/webhooks/");
    }

    /** What an open page asks every minute, whether or not somebody sits before it. */
    static boolean asksByItself(String path) {
        return path.equals("/notifications/bell")
                || path.equals("/wallboard")
                || path.startsWith("/wallboard/")
                || VIEWERS.matcher(path).matches();
    }

    static boolean isApi(String path) {
        return path.startsWith(API);
    }

    /** Where somebody may go who must choose a password first. */
    static boolean isForNewcomers(String path) {
        return isOpen(path)
                || path.equals("/account/password")
                || path.equals("/api/v1/auth/logout");
    }

    /** Where somebody may go whose role wants a second factor that is not there yet. */
    static boolean isForSettingUp(String path) {
        return isOpen(path)
                || path.equals(FACTOR)
                || path.startsWith(FACTOR + "/")
                || path.equals(FACTOR_API)
                || path.startsWith(FACTOR_API + "/")
                || path.equals("/api/v1/auth/logout");
    }

    /** The way on, if it stays on this host; else the start. */
    static String localOr(String start, String next) {
        return LOCAL.matcher(next).matches() && !next.toLowerCase(Locale.ROOT).contains("%5c")
                ? next
                : start;
    }
}

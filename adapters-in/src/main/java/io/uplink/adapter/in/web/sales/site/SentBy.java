package io.uplink.adapter.in.web.sales.site;

import java.util.regex.Pattern;

/** Who sent a visitor: a salesperson's code that goes along from page to page. */
public final class SentBy {

    /** What may be a code; whose it is says the order. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{3,12}");

    private SentBy() {}

    /** {@code &ref=} and the code, for the end of an address; empty if it can be none. */
    public static String kept(String code) {
        return CODE.matcher(code).matches() ? "&ref=" + code : "";
    }
}

package io.uplink.adapter.in.web.outreach.message;

import java.util.regex.Pattern;

/** A text as HTML in which addresses can be clicked; everything else is taken literally. */
final class LinkedText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.:/?=%~-]+[\\w/]");

    private LinkedText() {}

    static String of(String text) {
        var html = new StringBuilder();
        var end = 0;
        var addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            var address = escaped(addresses.group());
            html.append(escaped(text.substring(end, addresses.start())))
                    .append("<a href=\"")
                    .append(address)
                    .append("\" rel=\"noreferrer\">")
                    .append(address)
                    .append("</a>");
            end = addresses.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

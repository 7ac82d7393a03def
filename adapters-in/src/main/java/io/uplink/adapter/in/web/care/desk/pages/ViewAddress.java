package io.uplink.adapter.in.web.care.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Saved views as addresses of the list of tickets. */
public final class ViewAddress {

    private ViewAddress() {}

    /** Where the list shows it; the open ones if nothing is narrowed. */
    public static String url(Map<String, String> criteria) {
        return "/tickets?" + parameters(criteria);
    }

    static String parameters(Map<String, String> criteria) {
        var all = new TreeMap<>(criteria);
        all.putIfAbsent("view", criteria.isEmpty() ? "open" : "all");
        return all.entrySet().stream()
                .map(one ->
                        one.getKey()
                                + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package io.uplink.adapter.in.web.care.ticket.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list: which view, and by what it is narrowed.
 *
 * @param given filters by name, without empty ones
 */
record ListQuery(ListTab tab, Map<String, String> given) {

    static final String VIEW = "view";
    static final String SORT = "sort";
    static final String TEXT = "text";

    ListQuery {
        var kept = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (!value.isEmpty() && !name.equals(VIEW)) {
                kept.put(name, value);
            }
        });
        given = kept;
    }

    /** Nothing named is everything that is owed; a filter without a view looks everywhere. */
    static ListTab usualTab(Map<String, String> typed) {
        return typed.entrySet().stream()
                        .allMatch(filter ->
                                filter.getValue().isEmpty() || filter.getKey().equals(SORT))
                ? ListTab.OPEN
                : ListTab.ALL;
    }

    String value(String name) {
        return given.getOrDefault(name, "");
    }

    ListQuery with(String name, String value) {
        var other = new LinkedHashMap<>(given);
        other.put(name, value);
        return new ListQuery(tab, other);
    }

    ListQuery without(String... names) {
        var other = new LinkedHashMap<>(given);
        for (var name : names) {
            other.remove(name);
        }
        return new ListQuery(tab, other);
    }

    ListQuery everywhere() {
        return new ListQuery(ListTab.ALL, given);
    }

    boolean isNarrowed() {
        return given.keySet().stream().anyMatch(name -> !name.equals(SORT));
    }

    String url() {
        return "/tickets?" + parameters();
    }

    String parameters() {
        return given.entrySet().stream()
                .map(filter ->
                        "&"
                                + filter.getKey()
                                + "="
                                + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", VIEW + "=" + tab.code(), ""));
    }

    /** For a form that adds one filter: all the others, and the view. */
    Map<String, String> hidden(String... names) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put(VIEW, tab.code());
        hidden.putAll(without(names).given());
        return hidden;
    }
}

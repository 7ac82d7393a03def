package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.desk.ListViews;
import io.uplink.application.care.desk.port.SavedViewRepository.Shown;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reader's views, for the list of tickets and for the page that keeps them. */
@RequestScoped
public class ViewMenu {

    private final Actors actors;
    private final ListViews listViews;
    private @Nullable Shown shown;

    ViewMenu(Actors actors, ListViews listViews) {
        this.actors = actors;
        this.listViews = listViews;
    }

    public Shown shown() {
        var known = shown;
        if (known == null) {
            known = listViews.execute(actors.current());
            shown = known;
        }
        return known;
    }

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

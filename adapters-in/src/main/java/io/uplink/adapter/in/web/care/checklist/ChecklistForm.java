package io.uplink.adapter.in.web.care.checklist;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveChecklist;
import io.uplink.domain.care.checklist.Checklist;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A checklist as typed: a row a step, and one more to add a step. */
public class ChecklistForm {

    @RestForm @Nullable List<String> id;
    @RestForm @Nullable List<String> english;
    @RestForm @Nullable List<String> swahili;

    /** The numbers of the rows that are ticked. */
    @RestForm @Nullable List<String> required;

    @RestForm @Nullable Long version;

    /** What else than saving was pressed: {@code up-2}, {@code down-0}, {@code drop-1}, add. */
    @RestForm @Nullable String act;

    /**
     * A row.
     *
     * @param id empty for a new step
     */
    @TemplateData
    public record Row(int index, String id, String english, String swahili, boolean required) {

        public int number() {
            return index + 1;
        }

        /** What a fault in one of its fields is filed under. */
        public String field(String name) {
            return "steps[" + index + "]." + name;
        }

        private boolean isBlank() {
            return id.isEmpty() && english.isBlank() && swahili.isBlank();
        }

        private Row placed(int place) {
            return new Row(place, id, english, swahili, required);
        }
    }

    /** The rows of a list, as the page shows them at first. */
    static List<Row> rows(Checklist list) {
        var rows = new ArrayList<Row>();
        for (var step : list.steps()) {
            rows.add(
                    new Row(
                            rows.size(),
                            step.id().toString(),
                            step.english(),
                            step.swahili(),
                            step.required()));
        }
        return rows;
    }

    /** What was typed, without the rows that were left blank. */
    List<Row> rows() {
        var typed = texts(english);
        var ticked = Set.copyOf(texts(required));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < typed.size(); i++) {
            var row =
                    new Row(
                            rows.size(),
                            at(id, i),
                            typed.get(i),
                            at(swahili, i),
                            ticked.contains(String.valueOf(i)));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    boolean isSaving() {
        return act().isEmpty();
    }

    boolean isAdding() {
        return act().equals("add");
    }

    /** The rows after what was pressed; anything strange leaves them alone. */
    List<Row> moved() {
        var rows = new ArrayList<>(rows());
        var cut = act().indexOf('-');
        if (cut > 0) {
            var at = number(act().substring(cut + 1));
            switch (act().substring(0, cut)) {
                case "up" -> swap(rows, at, at - 1);
                case "down" -> swap(rows, at, at + 1);
                case "drop" -> {
                    if (at >= 0 && at < rows.size()) {
                        rows.remove(at);
                    }
                }
                default -> {}
            }
        }
        var numbered = new ArrayList<Row>();
        rows.forEach(row -> numbered.add(row.placed(numbered.size())));
        return numbered;
    }

    SaveChecklist.Input toInput(String category) {
        return new SaveChecklist.Input(
                category,
                rows().stream()
                        .map(row ->
                                new SaveChecklist.Typed(
                                        uuid(row.id()),
                                        row.english(),
                                        row.swahili(),
                                        row.required()))
                        .toList(),
                Versions.ofForm(version));
    }

    long version() {
        return Optional.ofNullable(version).orElse(0L);
    }

    private String act() {
        return Optional.ofNullable(act).orElse("");
    }

    private static void swap(List<Row> rows, int one, int other) {
        if (Math.min(one, other) >= 0 && Math.max(one, other) < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : -1;
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String at(@Nullable List<String> values, int place) {
        var given = texts(values);
        return place < given.size() ? given.get(place) : "";
    }

    private static List<String> texts(@Nullable List<String> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}

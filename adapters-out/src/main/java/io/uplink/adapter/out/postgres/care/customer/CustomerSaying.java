package io.uplink.adapter.out.postgres.care.customer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a customer, or a record that is read with them, says each of some words, as conditions on
 * {@code customer c}.
 *
 * @param ofOne asked of one customer after the other
 * @param ofAll asked of all: walks of an index, however many customers there are
 */
record CustomerSaying(String ofOne, String ofAll) {

    /**
     * Empty if nothing was typed.
     *
     * @param argument adds a value to the statement and names it there
     */
    static Optional<CustomerSaying> of(String text, Function<? super String, String> argument) {
        var patterns = SearchText.patterns(text);
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        var names = patterns.stream().map(argument).toList();
        var merged = "m.merged_into is not null and m.deleted_at is null and " + says("m", names);
        return Optional.of(
                new CustomerSaying(
                        "(%s or exists (select from customer m where m.merged_into = c.id and %s))"
                                .formatted(says("c", names), merged),
                        "(%s or c.id = any (array(select m.merged_into from customer m where %s)))"
                                .formatted(says("c", names), merged)));
    }

    private static String says(String record, List<String> patterns) {
        return patterns.stream()
                .map(pattern -> record + ".search_text like " + pattern)
                .collect(Collectors.joining(" and ", "(", ")"));
    }
}

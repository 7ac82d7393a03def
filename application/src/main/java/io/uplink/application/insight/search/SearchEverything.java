package io.uplink.application.insight.search;

import io.uplink.application.insight.search.port.SearchQueries;
import io.uplink.application.insight.search.port.SearchQueries.Found;
import io.uplink.application.insight.search.port.SearchQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds tickets by number and subject, customers by all that is known of them. */
@UseCase
public final class SearchEverything {

    /** Fewer letters fit nearly everything and no index. */
    public static final int FEWEST_LETTERS = 3;

    private static final int MOST_WORDS = 6;

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/.-]{4,20}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern TRUNK = Pattern.compile("^0+");
    private static final Pattern NUMBER = Pattern.compile("[\\d-]*-[\\d-]*");

    /** What was typed. */
    public record Input(String text, int mostOfEach) {}

    private final SearchQueries queries;

    public SearchEverything(SearchQueries queries) {
        this.queries = queries;
    }

    public Found execute(Actor actor, Input input) {
        var tickets = actor.reach(Permission.TICKETS_VIEW);
        var customers = actor.reach(Permission.CUSTOMERS_VIEW);
        if (tickets.isEmpty() && customers.isEmpty()) {
            actor.require(Permission.CUSTOMERS_VIEW);
        }
        var words = words(input.text());
        return words.stream().allMatch(word -> word.length() < FEWEST_LETTERS)
                ? Found.nothing()
                : queries.find(
                        new Scope(tickets, customers, actor.requirePerson()),
                        words,
                        input.mostOfEach());
    }

    /**
     * The words to look for. A telephone number is one word however it is spaced, without the zero
     * that only callers within the country dial; a ticket's number keeps its dashes.
     */
    static List<String> words(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (PHONE.matcher(text).matches() && !NUMBER.matcher(text).matches()) {
            var digits = NO_DIGIT.matcher(text).replaceAll("");
            return List.of(TRUNK.matcher(digits).replaceAll(""));
        }
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}

package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Colleagues named in a note with an at sign: {@code @Wanjiru Kamau}, or {@code @Wanjiru} where
 * only one of those who may see the ticket is called so.
 *
 * <p>A word that is nobody's name stays a word: people write {@code @home} too.
 *
 * @param text the note with every name written in full, as the timeline marks it
 * @param people who was named, in the order of the text
 */
public record Mentions(String text, Map<PersonId, String> people) {

    /** A note to more is an announcement. */
    public static final int MOST = 10;

    /** Words that are looked up; text full of at signs is no letter to colleagues. */
    private static final int MOST_WORDS = 5 * MOST;

    /** Not behind a letter or digit: an address of e-mail names nobody. */
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}][\\p{L}'’-]*)");

    /** One of our people who may be meant. */
    public record Candidate(PersonId id, String name, boolean maySee) {

        private String firstWord() {
            return name.split("\\s+", 2)[0];
        }
    }

    public Mentions {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }

    public static Mentions none(String text) {
        return new Mentions(text, Map.of());
    }

    /** The words that may begin a name, in lower case; to look for people by. */
    public static Set<String> beginnings(String text) {
        var words = new LinkedHashSet<String>();
        AT.matcher(text)
                .results()
                .map(found -> lower(found.group(1)))
                .distinct()
                .limit(MOST_WORDS)
                .forEach(words::add);
        return words;
    }

    /**
     * Finds out who is meant.
     *
     * @param candidates those whose names begin with one of the {@link #beginnings}
     * @param chosen those picked from a list: they are meant where their name is not clear, and are
     *     added at the end where the text does not name them
     */
    public static Mentions in(String text, List<Candidate> candidates, Set<PersonId> chosen) {
        var people = new LinkedHashMap<PersonId, String>();
        var written = new StringBuilder();
        var end = 0;
        var matcher = AT.matcher(text);
        while (matcher.find(end)) {
            var start = matcher.start() + 1;
            written.append(text, end, start);
            var full = longest(namedInFull(text, start, candidates));
            var meant = full.isEmpty() ? calledBy(matcher.group(1), candidates) : full;
            if (meant.isEmpty()) {
                written.append(matcher.group(1));
                end = matcher.end();
                continue;
            }
            var one = theOne(meant, chosen);
            people.put(one.id(), one.name());
            written.append(one.name());
            end = full.isEmpty() ? matcher.end() : start + one.name().length();
        }
        written.append(text, end, text.length());
        candidates.stream()
                .filter(candidate -> chosen.contains(candidate.id()))
                .filter(candidate -> !people.containsKey(candidate.id()))
                .forEach(candidate -> {
                    requireSight(List.of(candidate));
                    people.put(candidate.id(), candidate.name());
                    written.append(" @").append(candidate.name());
                });
        if (people.size() > MOST) {
            throw new DomainException(new TicketError.TooManyMentions(MOST));
        }
        return new Mentions(written.toString(), people);
    }

    private static List<Candidate> namedInFull(String text, int start, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> {
                    var name = candidate.name();
                    var end = start + name.length();
                    return text.regionMatches(true, start, name, 0, name.length())
                            && (end == text.length()
                                    || !Character.isLetterOrDigit(text.codePointAt(end)));
                })
                .toList();
    }

    private static List<Candidate> longest(List<Candidate> found) {
        var most = found.stream().mapToInt(candidate -> candidate.name().length()).max().orElse(0);
        return found.stream().filter(candidate -> candidate.name().length() == most).toList();
    }

    private static List<Candidate> calledBy(String word, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.firstWord().equalsIgnoreCase(word))
                .toList();
    }

    private static Candidate theOne(List<Candidate> meant, Set<PersonId> chosen) {
        var picked = meant.stream().filter(candidate -> chosen.contains(candidate.id())).toList();
        var possible = new ArrayList<>(picked.isEmpty() ? meant : picked);
        requireSight(possible);
        possible.removeIf(candidate -> !candidate.maySee());
        if (possible.size() > 1) {
            throw new DomainException(
                    new TicketError.MentionUnclear(
                            possible.stream().map(Candidate::name).toList()));
        }
        return possible.getFirst();
    }

    private static void requireSight(List<Candidate> meant) {
        if (meant.stream().noneMatch(Candidate::maySee)) {
            throw new DomainException(
                    new TicketError.MentionUnseen(
                            meant.stream().map(Candidate::name).distinct().toList()));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

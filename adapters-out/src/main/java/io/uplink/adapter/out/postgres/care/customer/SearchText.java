package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.PhoneNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One text in which any word that people know a customer by can be found, and the patterns that
 * find it there. Both sides are folded alike: lower case, no accents, no apostrophes.
 */
final class SearchText {

    /** A sentence's worth; each word is a condition of its own. */
    static final int MOST_WORDS = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼ]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0,;|]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d().\\-/]*\\d[\\d().\\-/]*");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final Pattern COUNTRY = Pattern.compile("25[0456]");
    private static final int COUNTRY_DIGITS = 3;

    /** Shorter words are looked for at the start of a word: inside words they would mean noise. */
    private static final int INSIDE_WORDS = 3;

    private SearchText() {}

    static String of(Customer.Snapshot customer) {
        var details = customer.details();
        var parts = new ArrayList<String>();
        parts.add(details.name());
        parts.add(customer.account().text());
        parts.add(customer.account().text().replaceAll("[^A-Z0-9]", ""));
        details.contacts().forEach(contact -> parts.addAll(spellings(contact.phone())));
        details.email().ifPresent(parts::add);
        parts.add(details.address());
        parts.add(details.area());
        var text =
                parts.stream()
                        .filter(part -> !part.isBlank())
                        .map(SearchText::folded)
                        .collect(Collectors.joining(" "));
        // The blank in front makes the first word begin like every other.
        return " " + text;
    }

    /** International and national: with and without the trunk zero. */
    private static List<String> spellings(PhoneNumber phone) {
        var digits = phone.digits();
        return COUNTRY.matcher(digits).lookingAt()
                ? List.of(digits, "0" + digits.substring(COUNTRY_DIGITS))
                : List.of(digits);
    }

    /** {@code like} patterns, all of which must match; none for nothing typed. */
    static List<String> patterns(String typed) {
        return words(folded(typed)).stream()
                .limit(MOST_WORDS)
                .map(word ->
                        (word.length() < INSIDE_WORDS ? "% " : "%")
                                + word.replaceAll("([\\\\%_])", "\\\\$1")
                                + "%")
                .toList();
    }

    static String folded(String text) {
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain =
                plain.toLowerCase(Locale.ROOT)
                        .replace('ø', 'o')
                        .replace('ł', 'l')
                        .replace('đ', 'd');
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * Digits in groups are one number if the first group looks like the start of a telephone
     * number, as in {@code 0712 004 418}; otherwise each group is a word.
     */
    private static List<String> words(String folded) {
        var words = new ArrayList<String>();
        var number = new StringBuilder();
        for (var word : folded.split(" ", -1)) {
            var digits = NO_DIGITS.matcher(word).replaceAll("");
            var isNumber = NUMBER.matcher(word).matches();
            if (isNumber && (!number.isEmpty() || startsPhone(word, digits))) {
                number.append(digits);
                continue;
            }
            finish(number, words);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        finish(number, words);
        return words;
    }

    private static boolean startsPhone(String word, String digits) {
        return word.startsWith("+")
                || word.startsWith("(")
                || digits.startsWith("0")
                || (COUNTRY.matcher(digits).lookingAt() && !word.contains("-"));
    }

    private static void finish(StringBuilder number, List<String> words) {
        if (!number.isEmpty()) {
            words.add(canonical(number.toString()));
            number.setLength(0);
        }
    }

    /** Without the prefix for dialling abroad and without a trunk zero behind a country code. */
    private static String canonical(String digits) {
        var plain =
                digits.startsWith("00") && COUNTRY.matcher(digits.substring(2)).lookingAt()
                        ? digits.substring(2)
                        : digits;
        return COUNTRY.matcher(plain).lookingAt() && plain.startsWith("0", COUNTRY_DIGITS)
                ? plain.substring(0, COUNTRY_DIGITS) + plain.substring(COUNTRY_DIGITS + 1)
                : plain;
    }
}

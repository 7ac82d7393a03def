package io.uplink.domain.org.access;

import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a password must be: long, not among the first that anybody would try, and not about its
 * owner. No rule about capitals or signs: they make passwords hard for people, not for machines.
 */
public final class PasswordRules {

    public static final int LEAST = 10;

    /** Longer would only keep the hash busy. */
    public static final int MOST = 200;

    /** Shorter parts of a name are in too many honest words. */
    private static final int SHORTEST_PART = 4;

    /** A phone without its country code. */
    private static final int NATIONAL_DIGITS = 9;

    private PasswordRules() {}

    /**
     * Refuses a password that is too easy to guess.
     *
     * @param field the name of the input
     * @param owner what is known of the person: name, e-mail address, telephone
     * @param common whether a word, in small letters, is one that many people use
     */
    public static void check(
            String field, String password, List<String> owner, Predicate<String> common) {
        if (password.length() < LEAST) {
            throw Invalid.of(field, "password.too-short");
        }
        if (password.length() > MOST) {
            throw Invalid.of(field, "password.too-long");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (isCommon(plain, common)) {
            throw Invalid.of(field, "password.common");
        }
        if (owner.stream().anyMatch(known -> isAbout(plain, known))) {
            throw Invalid.of(field, "password.personal");
        }
    }

    private static boolean isCommon(String plain, Predicate<String> common) {
        var word = bare(plain);
        return plain.chars().distinct().count() < SHORTEST_PART
                || plain.chars().noneMatch(Character::isLetter)
                || common.test(plain)
                || common.test(word)
                || common.test(unmasked(word))
                || common.test(bare(unmasked(plain)));
    }

    /** Without the digits and signs around it. */
    private static String bare(String text) {
        return text.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    /** Undoes what people think hides a word. */
    private static String unmasked(String plain) {
        return plain.replace('0', 'o')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('1', 'i')
                .replace('!', 'i');
    }

    private static boolean isAbout(String plain, String known) {
        var digits = known.replaceAll("\\D", "");
        if (digits.length() >= NATIONAL_DIGITS
                && plain.contains(digits.substring(digits.length() - NATIONAL_DIGITS))) {
            return true;
        }
        for (var part : known.toLowerCase(Locale.ROOT).split("@", 2)[0].split("[^\\p{L}]+", -1)) {
            if (part.length() >= SHORTEST_PART && plain.contains(part)) {
                return true;
            }
        }
        return false;
    }
}

package io.uplink.adapter.in.web.shared;

import io.uplink.domain.shared.Language;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words that are looked up by code and so cannot be checked methods of a bundle: errors and
 * field faults in {@code messages/error.properties}, sentences after a form was taken in {@code
 * toast.properties}, each with its {@code _sw} sibling.
 */
public final class Messages {

    private Messages() {}

    /** In English, for the API. */
    public static String error(String code) {
        return error(code, Language.ENGLISH);
    }

    /** The code itself where nobody wrote words for it; a test finds those. */
    public static String error(String code, Language language) {
        try {
            return bundle("error", language).getString(code);
        } catch (MissingResourceException unknown) {
            return code;
        }
    }

    public static boolean knows(String code, Language language) {
        return bundle("error", language).containsKey(code);
    }

    /** Empty for a code that nobody wrote words for: cookies come from outside. */
    public static String toast(String code, Language language) {
        var bundle = bundle("toast", language);
        return bundle.containsKey(code) ? bundle.getString(code) : "";
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                "messages/" + name,
                language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

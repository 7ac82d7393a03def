package io.uplink.adapter.in.web.shared;

import io.uplink.domain.shared.Language;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words for error codes and field faults, which are looked up by code and so cannot be checked
 * methods of a bundle: {@code messages/error.properties} and {@code error_sw.properties}.
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
            return bundle(language).getString(code);
        } catch (MissingResourceException unknown) {
            return code;
        }
    }

    public static boolean knows(String code, Language language) {
        return bundle(language).containsKey(code);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "messages/error",
                language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package io.uplink.adapter.in.web.org;

import io.uplink.domain.shared.Language;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words that are looked up by a key of the core, and so cannot be checked methods of a bundle:
 * {@code messages/setting.properties}, {@code messages/permission.properties} and, for the activity
 * trail, {@code messages/trail.properties}.
 */
public record Labels(String bundle, Language language) {

    public static Labels settings(Language language) {
        return new Labels("messages/setting", language);
    }

    public static Labels permissions(Language language) {
        return new Labels("messages/permission", language);
    }

    public static Labels trail(Language language) {
        return new Labels("messages/trail", language);
    }

    /** The key itself where nobody wrote words for it; a test finds those. */
    public String of(String key) {
        return or(key, key);
    }

    public String or(String key, String otherwise) {
        try {
            return words().getString(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(
                bundle,
                language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

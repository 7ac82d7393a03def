package io.uplink.domain.outreach.template;

import io.uplink.domain.outreach.template.TemplateText.Rendered;
import io.uplink.domain.shared.Language;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent on one occasion.
 *
 * @param enabled whether it is sent at all
 * @param english the operator's own text; empty while the usual one holds
 * @param swahili the operator's own text; empty while the usual one holds
 */
public record Template(
        TemplateKey key,
        boolean enabled,
        Optional<String> english,
        Optional<String> swahili,
        long version) {

    public Template {
        english = own(key, Language.ENGLISH, english);
        swahili = own(key, Language.SWAHILI, swahili);
    }

    /** As it is before anybody changed it. */
    public static Template usual(TemplateKey key) {
        return new Template(key, true, Optional.empty(), Optional.empty(), 0);
    }

    public static String usualText(TemplateKey key, Language language) {
        return UsualTexts.of(key, language);
    }

    public String text(Language language) {
        return own(language).orElseGet(() -> UsualTexts.of(key, language));
    }

    public Optional<String> own(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SWAHILI -> swahili;
        };
    }

    /** The same with another text in one language; the usual words again mean the usual text. */
    public Template with(Language language, Optional<String> text) {
        return switch (language) {
            case ENGLISH -> new Template(key, enabled, text, swahili, version);
            case SWAHILI -> new Template(key, enabled, english, text, version);
        };
    }

    public Template switched(boolean on) {
        return new Template(key, on, english, swahili, version);
    }

    public Rendered render(Language language, Map<Placeholder, String> values) {
        return TemplateText.parse(key, text(language)).render(values);
    }

    private static Optional<String> own(
            TemplateKey key, Language language, Optional<String> written) {
        var text = written.map(given -> given.replace("\r\n", "\n").strip());
        text.ifPresent(given -> TemplateText.parse(key, given));
        return text.filter(given -> !given.equals(UsualTexts.of(key, language)));
    }
}

package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.TemplateData;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Settings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What all pages of links have around them: the company, its number and the language. */
@ApplicationScoped
public class LinkFrame {

    /**
     * The frame of one page.
     *
     * @param other the language that is not shown, by its code
     * @param tel the office's number as it is dialled; empty if nobody is to call
     * @param whatsapp the same for the message service; empty if it is no mobile number
     * @param kept what the address of the page ends in, whatever its language
     */
    @TemplateData
    public record Frame(
            String company,
            String language,
            String other,
            String phone,
            String tel,
            String whatsapp,
            String kept) {}

    private final Settings settings;

    LinkFrame(Settings settings) {
        this.settings = settings;
    }

    public Frame of(Language language) {
        return of(language, "");
    }

    /**
     * With something that stays in the address.
     *
     * @param kept {@code &name=value}, already checked; or empty
     */
    public Frame of(Language language, String kept) {
        var office = office();
        return new Frame(
                settings.get(CompanySettings.NAME),
                language.code(),
                language == Language.ENGLISH ? "sw" : "en",
                office.map(LinkWords::phone).orElse(""),
                office.map(PhoneNumber::e164).orElse(""),
                office.filter(PhoneNumber::isMobile).map(PhoneNumber::digits).orElse(""),
                kept);
    }

    /** The holder's language, unless the page was asked for in another. */
    public static Language language(Optional<String> asked, Language holder) {
        return asked.filter(code -> code.equals("en") || code.equals("sw"))
                .map(Language::ofCode)
                .orElse(holder);
    }

    private Optional<PhoneNumber> office() {
        var typed = settings.get(CompanySettings.PHONE);
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PhoneNumber.parse(typed));
        } catch (DomainException unreadable) {
            return Optional.empty();
        }
    }
}

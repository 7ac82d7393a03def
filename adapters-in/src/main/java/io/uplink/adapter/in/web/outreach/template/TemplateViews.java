package io.uplink.adapter.in.web.outreach.template;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.domain.outreach.template.Segments.Encoding;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.outreach.template.TemplateText;
import io.uplink.domain.shared.Language;
import java.util.List;

/** Templates as pages show them to one reader. */
record TemplateViews(OutreachWords words) {

    /** Those for one audience. */
    @TemplateData
    public record Group(String name, List<Line> lines) {}

    /** One template of the list. */
    @TemplateData
    public record Line(
            String key, String name, String audience, String text, boolean enabled, boolean own) {}

    /** A word that is filled in. */
    @TemplateData
    public record Word(String braced, boolean required) {}

    /** A text in one language: its field, what is in it, and how it looks. */
    @TemplateData
    public record Field(
            String name, String language, String text, boolean own, String error, Shown shown) {}

    /** A text as a telephone shows it; {@code fault} in its place if it cannot be filled in. */
    @TemplateData
    public record Shown(String text, String length, boolean dear, String fault) {

        static Shown broken(String fault) {
            return new Shown("", "", false, fault);
        }
    }

    List<Group> groups(List<Template> templates) {
        return List.of(
                new Group(
                        words.messages().toCustomers(),
                        lines(templates, TemplateKey.Audience.CUSTOMER)),
                new Group(
                        words.messages().toStaff(), lines(templates, TemplateKey.Audience.STAFF)));
    }

    private List<Line> lines(List<Template> templates, TemplateKey.Audience audience) {
        return templates.stream()
                .filter(template -> template.key().audience() == audience)
                .map(this::line)
                .toList();
    }

    private Line line(Template template) {
        return new Line(
                template.key().code(),
                words.occasion(template.key()),
                words.audience(template.key()),
                template.text(words.language()),
                template.enabled(),
                template.own(Language.ENGLISH).isPresent()
                        || template.own(Language.SWAHILI).isPresent());
    }

    List<Word> placeholders(TemplateKey key) {
        return key.allowed().stream()
                .map(word -> new Word(word.braced(), key.required().contains(word)))
                .toList();
    }

    Shown shown(TemplateText.Rendered rendered) {
        return new Shown(
                rendered.sent(),
                words.length(rendered.segments()),
                rendered.segments().encoding() == Encoding.UCS_2,
                "");
    }

    static boolean isOwn(TemplateKey key, Language language, String text) {
        return !text.replace("\r\n", "\n").strip().equals(Template.usualText(key, language));
    }
}

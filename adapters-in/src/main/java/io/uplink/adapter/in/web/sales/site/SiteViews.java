package io.uplink.adapter.in.web.sales.site;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.sales.offer.OfferWords;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Settings;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.sales.site.SiteField;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The public page as templates read it. */
public final class SiteViews {

    /** Of the line that shows a speed, in its own units. */
    private static final int LINE_FROM = 6;

    private static final int LINE_LENGTH = 220;

    private SiteViews() {}

    /**
     * A package for visitors.
     *
     * @param end where the line of its speed ends; ten times the speed is a third of the line more
     */
    @TemplateData
    public record OfferCard(
            String slug,
            String name,
            String description,
            String speed,
            long end,
            String price,
            String cycle,
            String perMonth,
            String amount,
            String currency,
            String badge,
            boolean highlighted,
            List<String> features) {

        static OfferCard of(ServicePackage one, OfferWords words) {
            return new OfferCard(
                    one.slug(),
                    one.name(),
                    one.description(),
                    words.speed(one.mbps()),
                    LINE_FROM + Math.round(LINE_LENGTH * Math.min(1, Math.log10(one.mbps()) / 3)),
                    OfferWords.amount(one.price()),
                    words.cycle(one.cycle()),
                    words.perMonth(one.cycle(), one.perMonth()),
                    one.price().toDecimal(),
                    one.price().currency().getCurrencyCode(),
                    one.badge().orElse(""),
                    one.highlighted(),
                    one.features());
        }
    }

    /** A design that may be chosen. */
    @TemplateData
    public record DesignView(String code, String name, String hint, boolean chosen) {}

    /** A title with a text, or a question with its answer. */
    @TemplateData
    public record ItemView(String title, String text) {}

    /** Where the cable is, or will be. */
    @TemplateData
    public record AreaView(String name, boolean live, String note) {}

    /** What a customer said. */
    @TemplateData
    public record VoiceView(String said, String who, String where) {}

    /** A page somewhere else. */
    @TemplateData
    public record LinkView(String name, String address) {}

    /**
     * How to reach the company; what is empty is not shown.
     *
     * @param tel and {@code whatsapp} as they are dialled
     */
    @TemplateData
    public record ContactView(
            String phone,
            String tel,
            String whatsapp,
            String email,
            String office,
            String hours,
            List<LinkView> links) {}

    /**
     * All of it, in one language.
     *
     * @param own where it stands by itself: with its language if that was asked for
     * @param design the class under which the style sheet knows it
     * @param sheet whether packages stand in a table and the area is asked for at the top
     * @param designs to try, in a preview
     * @param ref what links to orders end in, so that whoever sent the visitor is known
     */
    @TemplateData
    public record LandingPage(
            String company,
            String address,
            String own,
            String language,
            String other,
            String design,
            boolean sheet,
            List<DesignView> designs,
            boolean preview,
            String ref,
            String title,
            String lead,
            String summary,
            String terms,
            String cheapest,
            List<OfferCard> packages,
            List<ItemView> services,
            List<ItemView> questions,
            List<AreaView> areas,
            List<VoiceView> voices,
            ContactView contact) {

        public int live() {
            return (int) areas.stream().filter(AreaView::live).count();
        }

        public int coming() {
            return areas.size() - live();
        }

        /** The same page in the other language, from where it is read. */
        public String switched() {
            return "?" + (preview ? "design=" + design + "&" : "") + "lang=" + other + ref;
        }

        static LandingPage of(
                SiteContent content,
                List<ServicePackage> packages,
                Language language,
                boolean asked,
                Settings settings,
                String address,
                boolean preview,
                String ref) {
            var words = new OfferWords(language);
            return new LandingPage(
                    settings.get(CompanySettings.NAME),
                    address,
                    address + "/" + (asked ? "?lang=" + language.code() : ""),
                    language.code(),
                    language == Language.ENGLISH ? "sw" : "en",
                    content.design().code(),
                    switch (content.design()) {
                        case DAY, NIGHT -> false;
                        case POSTER -> true;
                    },
                    new SiteWords(language).designs(content.design()),
                    preview,
                    ref,
                    content.text(SiteField.TITLE_EN, SiteField.TITLE_SW, language),
                    content.text(SiteField.LEAD_EN, SiteField.LEAD_SW, language),
                    content.text(SiteField.SUMMARY_EN, SiteField.SUMMARY_SW, language),
                    content.text(SiteField.TERMS_EN, SiteField.TERMS_SW, language),
                    packages.stream()
                            .map(ServicePackage::perMonth)
                            .min(Comparator.naturalOrder())
                            .map(SiteViews::unbroken)
                            .orElse(""),
                    packages.stream().map(one -> OfferCard.of(one, words)).toList(),
                    items(content.services(language)),
                    items(content.questions(language)),
                    content.areas().stream()
                            .filter(one -> one.standing() != SiteContent.Standing.NONE)
                            .map(one -> new AreaView(one.name(), one.live(), one.note()))
                            .toList(),
                    content.voices().stream()
                            .map(one -> new VoiceView(one.said(), one.who(), one.where()))
                            .toList(),
                    reached(content, settings));
        }
    }

    /** Where it is set large, its currency does not stand on another line. */
    private static String unbroken(Money money) {
        return OfferWords.amount(money).replace(' ', '\u00a0');
    }

    private static List<ItemView> items(List<SiteContent.Item> items) {
        return items.stream().map(one -> new ItemView(one.title(), one.text())).toList();
    }

    private static ContactView reached(SiteContent content, Settings settings) {
        var phone = settings.get(CompanySettings.PHONE);
        var whatsapp = content.text(SiteField.WHATSAPP);
        var links =
                Map.of(
                        "Facebook", SiteField.FACEBOOK,
                        "Instagram", SiteField.INSTAGRAM,
                        "X", SiteField.X);
        return new ContactView(
                phone,
                phone.isBlank() ? "" : PhoneNumber.parse(phone).e164(),
                whatsapp.isEmpty() ? "" : PhoneNumber.parse(whatsapp).digits(),
                content.text(SiteField.EMAIL),
                settings.get(CompanySettings.ADDRESS),
                settings.get(CompanySettings.SUPPORT_HOURS),
                links.entrySet().stream()
                        .filter(link -> !content.text(link.getValue()).isEmpty())
                        .map(link -> new LinkView(link.getKey(), content.text(link.getValue())))
                        .sorted(Comparator.comparing(LinkView::name))
                        .toList());
    }
}

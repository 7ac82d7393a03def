package io.uplink.adapter.in.web.sales.site;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.sales.site.SiteViews.DesignView;
import io.uplink.domain.sales.site.SiteContent.Design;
import io.uplink.domain.shared.Language;
import java.util.Arrays;
import java.util.List;

/** What designs are called, in the language of whoever chooses one. */
final class SiteWords {

    private final SiteMessages words;

    SiteWords(Language language) {
        words = MessageBundles.get(SiteMessages.class, Localized.Literal.of(language.code()));
    }

    /** All there are, with the mark on one. */
    List<DesignView> designs(Design chosen) {
        return Arrays.stream(Design.values())
                .map(one -> new DesignView(one.code(), name(one), hint(one), one == chosen))
                .toList();
    }

    private String name(Design design) {
        return switch (design) {
            case DAY -> words.day();
            case NIGHT -> words.night();
            case POSTER -> words.poster();
        };
    }

    private String hint(Design design) {
        return switch (design) {
            case DAY -> words.dayHint();
            case NIGHT -> words.nightHint();
            case POSTER -> words.posterHint();
        };
    }
}

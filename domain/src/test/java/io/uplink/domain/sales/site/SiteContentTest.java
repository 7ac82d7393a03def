package io.uplink.domain.sales.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.sales.site.SiteContent.Area;
import io.uplink.domain.sales.site.SiteContent.Design;
import io.uplink.domain.sales.site.SiteContent.Item;
import io.uplink.domain.sales.site.SiteContent.Standing;
import io.uplink.domain.sales.site.SiteContent.Voice;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteContentTest {

    @Test
    void linesAreReadInTheirParts() {
        var content =
                SiteContent.ofKeys(
                        Map.of(
                                "areas", "Ngarua | live | Since 2021\n\n Olmoti|coming",
                                "voices", "They called before. | Njeri W. | Ngarua",
                                "services-en", "Wireless | Where no cable goes yet"));

        assertThat(content.areas())
                .containsExactly(
                        new Area("Ngarua", List.of(), Standing.LIVE, "Since 2021"),
                        new Area("Olmoti", List.of(), Standing.COMING, ""));
        assertThat(content.voices())
                .containsExactly(new Voice("They called before.", "Njeri W.", "Ngarua"));
        assertThat(content.services(Language.ENGLISH))
                .containsExactly(new Item("Wireless", "Where no cable goes yet"));
    }

    @Test
    void anAreaIsFoundHoweverItIsSpelt() {
        var content =
                SiteContent.ofKeys(
                        Map.of("areas", "Maili Saba / Maili 7 / Mailisaba | live\nOlmoti | none"));

        assertThat(content.area("maili-saba").map(Area::name)).contains("Maili Saba");
        assertThat(content.area(" MAILI 7 ").map(Area::standing)).contains(Standing.LIVE);
        assertThat(content.area("olmoti").map(Area::standing)).contains(Standing.NONE);
        assertThat(content.area("Maili")).isEmpty();
        assertThat(content.area(" . ")).isEmpty();
    }

    @Test
    void whatNobodyWroteInALanguageIsSaidInTheOther() {
        var content = SiteContent.ofKeys(Map.of("title-en", "Fibre", "lead-sw", "Chagua kasi"));

        assertThat(content.text(SiteField.TITLE_EN, SiteField.TITLE_SW, Language.SWAHILI))
                .isEqualTo("Fibre");
        assertThat(content.text(SiteField.LEAD_EN, SiteField.LEAD_SW, Language.ENGLISH))
                .isEqualTo("Chagua kasi");
    }

    @Test
    void aLineWithoutAllItsPartsIsRefused() {
        assertThat(faults("areas", "Ngarua"))
                .containsExactly(new Fault("areas", "site.parts-missing"));
        assertThat(faults("areas", "Ngarua | perhaps | soon"))
                .containsExactly(new Fault("areas", "site.parts-missing"));
        assertThat(faults("questions-en", "How long? |"))
                .containsExactly(new Fault("questions-en", "site.parts-missing"));
    }

    @Test
    void aLinkLeadsToAPageAndNeverToAScript() {
        for (var bad : List.of("javascript:alert(1)", "http://x.example", "https:///x", "a b")) {
            assertThat(faults("facebook", bad))
                    .as(bad)
                    .containsExactly(new Fault("facebook", "site.address-unreadable"));
        }
        assertThat(SiteContent.ofKeys(Map.of("facebook", "https://facebook.com/savanna")))
                .isNotNull();
    }

    @Test
    void moreLinesThanAnybodyReadsAreRefused() {
        assertThat(faults("voices", "Good | Njeri | Ngarua\n".repeat(21)))
                .containsExactly(new Fault("voices", "site.too-many-lines"));
    }

    @Test
    void aPhoneAndAMailAreReadable() {
        assertThat(faults("whatsapp", "07")).hasSize(1);
        assertThat(faults("email", "help")).containsExactly(new Fault("email", "email.unreadable"));
    }

    @Test
    void thePageIsByDayUntilAnotherDesignIsChosen() {
        assertThat(SiteContent.empty().design()).isEqualTo(Design.DAY);
        for (var design : Design.values()) {
            assertThat(SiteContent.ofKeys(Map.of("design", design.code())).design())
                    .isEqualTo(design);
        }
        assertThat(faults("design", "dusk")).containsExactly(new Fault("design", "choice.unknown"));
    }

    @Test
    void theSameWordsStandInAnotherDesign() {
        var day = SiteContent.ofKeys(Map.of("title-en", "Fibre", "design", "day"));

        assertThat(day.in(Design.POSTER))
                .isEqualTo(SiteContent.ofKeys(Map.of("title-en", "Fibre", "design", "poster")));
        assertThat(SiteContent.empty().in(Design.NIGHT).design()).isEqualTo(Design.NIGHT);
    }

    private static List<Fault> faults(String key, String typed) {
        try {
            SiteContent.ofKeys(Map.of(key, typed));
        } catch (DomainException refused) {
            return ((Invalid) refused.error()).faults();
        }
        throw new AssertionError(typed + " was taken");
    }
}

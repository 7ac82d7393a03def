package io.uplink.domain.outreach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.ForAll;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    private static final String LINK = "https://help.example.co.ke/v/" + "x".repeat(43);

    @Test
    void valuesStandWhereTheirNamesStood() {
        var rendered =
                parse("{ticket_number}: {subject} {view_link}")
                        .render(
                                Map.of(
                                        Placeholder.TICKET_NUMBER, "TKT-1",
                                        Placeholder.SUBJECT, "No internet",
                                        Placeholder.VIEW_LINK, LINK));

        assertThat(rendered.sent()).isEqualTo("TKT-1: No internet " + LINK);
        assertThat(rendered.shown()).isEqualTo("TKT-1: No internet (link)");
    }

    @Test
    void bracesInsideAValueAreNotFilledInAgain() {
        var rendered =
                parse("{subject} {customer_name}")
                        .render(
                                Map.of(
                                        Placeholder.SUBJECT, "{customer_name} {view_link}",
                                        Placeholder.CUSTOMER_NAME, "{subject}",
                                        Placeholder.VIEW_LINK, LINK));

        assertThat(rendered.sent()).isEqualTo("{customer_name} {view_link} {subject}");
    }

    @Test
    void anUnknownWordInBracesIsRefused() {
        assertFault("Hello {custmer_name}", "template.placeholder-unknown");
        assertFault("Hello {Customer_Name}", "template.placeholder-unknown");
        assertFault("Hello {}", "template.placeholder-unknown");
    }

    @Test
    void aWordThatExistsElsewhereIsRefusedHere() {
        assertFault("Reset: {reset_link}", "template.placeholder-unknown");
        assertFault("Call {customer_phone}", "template.placeholder-unknown");
    }

    @Test
    void aBraceAloneIsRefused() {
        assertFault("Hello {customer_name", "template.brace-alone");
        assertFault("Hello customer_name}", "template.brace-alone");
    }

    @Test
    void aTextThatLivesByItsLinkMustHoldIt() {
        assertThatThrownBy(() -> TemplateText.parse(TemplateKey.PASSWORD_RESET, "Reset it."))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertCode(refused, "template.link-missing"));
    }

    @Test
    void blankAndEndlessTextsAreRefused() {
        assertFault("  \n ", "required");
        assertFault("a".repeat(601), "too-long");
        assertThat(parse("a".repeat(600)).render(Map.of()).sent()).hasSize(600);
    }

    @Test
    void controlCharactersAndTurnedDirectionsAreTakenOut() {
        var rendered =
                parse("{subject}\n{customer_name}")
                        .render(
                                Map.of(
                                        Placeholder.SUBJECT, "No\r\nnet\u0007 \u202Eworks",
                                        Placeholder.CUSTOMER_NAME, "Amina\tYusuf"));

        assertThat(rendered.sent()).isEqualTo("No net works\nAmina Yusuf");
    }

    @Test
    void typographicMarksDoNotDoubleThePrice() {
        var rendered =
                parse("{subject}").render(Map.of(Placeholder.SUBJECT, "“Wi‑Fi” – it’s slow…"));

        assertThat(rendered.sent()).startsWith("\"Wi").endsWith("- it's slow...");
    }

    @Test
    void aMissingValueLeavesNoGap() {
        var rendered =
                parse("{ticket_number}: {subject} {view_link}. Thank you")
                        .render(Map.of(Placeholder.TICKET_NUMBER, "TKT-1"));

        assertThat(rendered.sent()).isEqualTo("TKT-1:. Thank you");
    }

    @Test
    void longWordsAreCutAndTheLinkSurvives() {
        var rendered =
                TemplateText.parse(
                                TemplateKey.TICKET_REPLY, "{ticket_number}: {message} {view_link}")
                        .render(
                                Map.of(
                                        Placeholder.TICKET_NUMBER,
                                        "TKT-1",
                                        Placeholder.MESSAGE,
                                        "word ".repeat(100),
                                        Placeholder.VIEW_LINK,
                                        LINK));

        assertThat(rendered.sent()).endsWith("... " + LINK);
        assertThat(rendered.segments().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void wordsInAnotherAlphabetAreCutFurtherAndTheLinkSurvives() {
        var rendered =
                TemplateText.parse(
                                TemplateKey.TICKET_REPLY,
                                "{ticket_number}: {message} {customer_name} {view_link}")
                        .render(
                                Map.of(
                                        Placeholder.TICKET_NUMBER,
                                        "TKT-1",
                                        Placeholder.MESSAGE,
                                        "ሰላም ".repeat(60),
                                        Placeholder.CUSTOMER_NAME,
                                        "Amina Yusuf",
                                        Placeholder.VIEW_LINK,
                                        LINK));

        assertThat(rendered.sent()).endsWith("Amina Yusuf " + LINK);
        assertThat(rendered.segments().count()).isEqualTo(TemplateText.MOST_SEGMENTS);
    }

    @Test
    void whateverTheValuesTheLinkIsWhole() {
        ForAll.seeded(random -> {
            var rendered =
                    TemplateText.parse(
                                    TemplateKey.TICKET_REPLY,
                                    "{customer_name} {subject} {message} {view_link}")
                            .render(
                                    Map.of(
                                            Placeholder.SUBJECT, noise(random),
                                            Placeholder.MESSAGE, noise(random),
                                            Placeholder.CUSTOMER_NAME, noise(random),
                                            Placeholder.VIEW_LINK, LINK));

            assertThat(rendered.sent()).endsWith(LINK);
            assertThat(rendered.shown()).doesNotContain("https://help");
            assertThat(rendered.segments().count()).isLessThanOrEqualTo(TemplateText.MOST_SEGMENTS);
        });
    }

    @Test
    void theUsualTextsCanBeFilledIn() {
        for (var key : TemplateKey.values()) {
            for (var language : Language.values()) {
                assertThat(Template.usual(key).render(language, Map.of()).segments().count())
                        .as("%s in %s", key, language)
                        .isBetween(1, 2);
            }
        }
    }

    @Test
    void theUsualWordsTypedAgainAreTheUsualText() {
        var usual = Template.usual(TemplateKey.TICKET_CREATED);
        var typed = Optional.of(usual.text(Language.SWAHILI) + "\r\n");

        assertThat(usual.with(Language.SWAHILI, typed)).isEqualTo(usual);
        assertThat(usual.with(Language.SWAHILI, Optional.of("Habari")).own(Language.SWAHILI))
                .contains("Habari");
    }

    private static String noise(Random random) {
        var text = new StringBuilder();
        var length = random.nextInt(200);
        for (var i = 0; i < length; i++) {
            text.appendCodePoint(
                    switch (random.nextInt(5)) {
                        case 0 -> 0x1F600 + random.nextInt(40);
                        case 1 -> '{';
                        case 2 -> ' ';
                        case 3 -> 0x1200 + random.nextInt(50);
                        default -> 'a' + random.nextInt(26);
                    });
        }
        return text.toString();
    }

    private static TemplateText parse(String text) {
        return TemplateText.parse(TemplateKey.TICKET_CREATED, text);
    }

    private static void assertFault(String text, String code) {
        assertThatThrownBy(() -> parse(text))
                .as(text)
                .isInstanceOfSatisfying(
                        DomainException.class, refused -> assertCode(refused, code));
    }

    private static void assertCode(DomainException refused, String code) {
        assertThat(refused.error()).isInstanceOf(Invalid.class);
        assertThat(((Invalid) refused.error()).faults())
                .containsExactly(new Invalid.Fault("text", code));
    }
}

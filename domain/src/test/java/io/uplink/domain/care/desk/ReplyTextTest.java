package io.uplink.domain.care.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplyTextTest {

    @Test
    void valuesArePutInOnce() {
        var text = ReplyText.parse("Dear {customer_name}, {ticket_number} is done.");

        assertThat(
                        text.filled(
                                Map.of(
                                        ReplyWord.CUSTOMER_NAME, "{ticket_number}",
                                        ReplyWord.TICKET_NUMBER, "TKT-1")))
                .isEqualTo("Dear {ticket_number}, TKT-1 is done.");
    }

    @Test
    void aGapStaysToBeSeen() {
        assertThat(
                        ReplyText.parse("{technician_name} comes.\nBye")
                                .filled(Map.of(ReplyWord.TECHNICIAN_NAME, " ")))
                .isEqualTo("{technician_name} comes.\nBye");
    }

    @Test
    void whatCouldNotBeFilledInIsRefused() {
        assertThat(fault("Hello {customer_phone}")).isEqualTo("template.placeholder-unknown");
        assertThat(fault("Hello { there")).isEqualTo("template.brace-alone");
        assertThat(fault("Hello }")).isEqualTo("template.brace-alone");
        assertThat(fault("  \r\n ")).isEqualTo("required");
        assertThat(fault("x".repeat(ReplyText.MOST_CHARACTERS + 1))).isEqualTo("too-long");
        assertThat(ReplyText.parse("x".repeat(ReplyText.MOST_CHARACTERS)).filled(Map.of()))
                .hasSize(ReplyText.MOST_CHARACTERS);
    }

    @Test
    void whoeverReadsSwahiliGetsItWhereItIsWritten() {
        var both = reply("Hello", Optional.of("Habari"));
        var one = reply("Hello", Optional.of("  "));

        assertThat(both.text(Language.SWAHILI).filled(Map.of())).isEqualTo("Habari");
        assertThat(both.text(Language.ENGLISH).filled(Map.of())).isEqualTo("Hello");
        assertThat(one.swahili()).isEmpty();
        assertThat(one.text(Language.SWAHILI).filled(Map.of())).isEqualTo("Hello");
    }

    @Test
    void everyFaultOfAReplyIsNamedAtOnce() {
        assertThatThrownBy(() ->
                        new CannedReply(
                                new CannedReplyId(new UUID(1, 1)),
                                " ",
                                Topic.GREETING,
                                new PersonId(new UUID(2, 1)),
                                new Audience.Own(),
                                "{nonsense}",
                                Optional.of("{"),
                                0))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .isEqualTo(
                                                List.of(
                                                        new Invalid.Fault("name", "required"),
                                                        new Invalid.Fault(
                                                                "english",
                                                                "template.placeholder-unknown"),
                                                        new Invalid.Fault(
                                                                "swahili",
                                                                "template.brace-alone"))));
    }

    private static CannedReply reply(String english, Optional<String> swahili) {
        return new CannedReply(
                new CannedReplyId(new UUID(1, 1)),
                "Hello",
                Topic.GREETING,
                new PersonId(new UUID(2, 1)),
                new Audience.Own(),
                english,
                swahili,
                0);
    }

    private static String fault(String text) {
        try {
            var _ = ReplyText.parse(text);
            return "";
        } catch (DomainException refused) {
            return ((Invalid) refused.error()).faults().getFirst().code();
        }
    }
}

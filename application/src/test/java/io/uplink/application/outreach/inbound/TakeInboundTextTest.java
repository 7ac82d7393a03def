package io.uplink.application.outreach.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.outreach.inbound.port.InboundTexts.Text;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a gateway may send, and what it sends all the same. */
class TakeInboundTextTest {

    private static final String SECRET = "s".repeat(20);
    private static final Actor GATEWAY = new Actor.Anonymous();

    private final MovableClock clock = MovableClock.at("2026-03-02T09:00:05Z");
    private final InMemoryInboundTexts texts = new InMemoryInboundTexts();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final FixedSettings settings =
            new FixedSettings().with(SmsGatewaySettings.REPORT_SECRET, SECRET);
    private final TakeInboundText take =
            new TakeInboundText(
                    texts,
                    settings,
                    new PlainSecrets(),
                    new DirectUnitOfWork(),
                    new Origin(new SequentialIds(), clock, new RecordingActivityTrail(), outbox));

    @Test
    void aTextIsKeptAndSomebodyWillLookAtIt() {
        assertThat(take("7", "+254712004418", "STATUS")).isTrue();

        assertThat(texts.all())
                .singleElement()
                .returns(java.util.Optional.of(new PhoneNumber("+254712004418")), Text::phone)
                .returns("STATUS", Text::words);
        assertThat(outbox.events()).hasSize(1);
    }

    @Test
    void whoDoesNotKnowTheAddressKeepsNothing() {
        assertThatThrownBy(
                        () -> take.execute(GATEWAY, input("wrong", Map.of("from", "0712004418"))))
                .isInstanceOf(DomainException.class);
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void whereAKeyIsSetATextWithoutItIsRefused() {
        settings.with(InboundSettings.KEY, "k".repeat(12));

        assertThatThrownBy(() -> take("7", "+254712004418", "STATUS"))
                .isInstanceOf(DomainException.class);
        assertThat(
                        take.execute(
                                GATEWAY,
                                input(SECRET, Map.of("from", "0712004418", "key", "k".repeat(12)))))
                .isTrue();
    }

    @Test
    void theSameIdIsTheSameTextHoweverLate() {
        take("7", "+254712004418", "STATUS");
        clock.advance(Duration.ofDays(2));
        assertThat(take("7", "+254712004418", "STATUS")).isTrue();

        assertThat(texts.all()).hasSize(1);
        assertThat(outbox.events()).hasSize(1);
    }

    @Test
    void withoutIdsTheSameWordsInTheSameMinuteAreTheSameText() {
        take("", "+254712004418", "Yes");
        clock.advance(Duration.ofSeconds(50));
        take("", "+254712004418", "Yes");
        take("", "+254712004418", "No");
        take("", "+254712004419", "Yes");
        clock.advance(Duration.ofSeconds(10));
        take("", "+254712004418", "Yes");

        assertThat(texts.all()).hasSize(4);
    }

    @Test
    void aNameOrAShortCodeIsKeptAsNobodyToAnswer() {
        take("1", "MPESA", "Offer");
        take("2", "22141", "Offer");
        take("3", "+254202004418", "From a landline");

        assertThat(texts.all()).hasSize(3).allMatch(text -> text.phone().isEmpty());
    }

    @Test
    void withoutASenderItIsNotUnderstood() {
        assertThat(take.execute(GATEWAY, input(SECRET, Map.of("text", "Hello")))).isFalse();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void whatNoTelephoneShowsIsLeftOutAndTheEndlessIsCut() {
        take("1", "+254712004418", "No\u0000 light\uD83D\nat \u0007home");
        take("2", "+254712004418", "x".repeat(5_000));

        assertThat(texts.all().getFirst().words()).isEqualTo("No light\nat home");
        assertThat(texts.all().getLast().words()).hasSize(1_600);
    }

    @Test
    void aTextWithoutWordsIsKept() {
        assertThat(take("1", "+254712004418", "  ")).isTrue();

        assertThat(texts.all()).singleElement().returns("", Text::words);
    }

    private boolean take(String id, String from, String words) {
        var fields = new HashMap<String, String>();
        fields.put("id", id);
        fields.put("from", from);
        fields.put("text", words);
        return take.execute(GATEWAY, input(SECRET, fields));
    }

    private static TakeInboundText.Input input(String secret, Map<String, String> fields) {
        return new TakeInboundText.Input(secret, fields, fields.toString());
    }
}

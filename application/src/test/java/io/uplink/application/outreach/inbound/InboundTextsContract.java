package io.uplink.application.outreach.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.application.outreach.inbound.port.InboundTexts.Recent;
import io.uplink.application.outreach.inbound.port.InboundTexts.Settled;
import io.uplink.application.outreach.inbound.port.InboundTexts.Text;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link InboundTexts} must do. */
public interface InboundTextsContract {

    Instant NOON = Instant.parse("2020-03-02T09:00:00Z");

    InboundTexts texts();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One that no other test uses. */
    PhoneNumber aPhone();

    private Text text(PhoneNumber phone, Instant at) {
        return new Text(newId(), at, phone.e164(), Optional.of(phone), "No light");
    }

    private boolean keep(Text text, String mark) {
        return unitOfWork().perform(() -> texts().keep(text, mark, "raw"));
    }

    private Optional<Text> waiting(UUID id) {
        return unitOfWork().perform(() -> texts().waiting(id));
    }

    private void settle(Text text, InboundOutcome outcome) {
        unitOfWork().run(() -> texts().settle(text.id(), Settled.as(outcome), NOON));
    }

    @Test
    default void aTextIsKeptOnceHoweverOftenItComes() {
        var phone = aPhone();
        var first = text(phone, NOON);
        var mark = newId().toString();

        assertThat(keep(first, mark)).isTrue();
        assertThat(keep(text(phone, NOON), mark)).isFalse();

        assertThat(waiting(first.id())).contains(first);
    }

    @Test
    default void whatIsSettledWaitsNoMore() {
        var text = text(aPhone(), NOON);
        keep(text, newId().toString());

        settle(text, InboundOutcome.NO_TICKET);

        assertThat(waiting(text.id())).isEmpty();
    }

    @Test
    default void aSenderWithoutATelephoneIsKeptAsItCame() {
        var text = new Text(newId(), NOON, "MPESA", Optional.empty(), "Offer");
        keep(text, newId().toString());

        assertThat(waiting(text.id())).contains(text);
    }

    @Test
    default void howBusyATelephoneIsCountsFromAMomentOn() {
        var phone = aPhone();
        var answered = text(phone, NOON);
        keep(answered, newId().toString());
        settle(answered, InboundOutcome.ANSWERED);
        keep(text(phone, NOON.plusSeconds(1)), newId().toString());
        keep(text(phone, NOON.minus(Duration.ofHours(2))), newId().toString());
        keep(text(aPhone(), NOON), newId().toString());

        assertThat(texts().recent(phone, NOON.minus(Duration.ofHours(1))))
                .isEqualTo(new Recent(2, 1));
    }

    @Test
    default void whatIsOldIsForgotten() {
        var old = text(aPhone(), NOON.minus(Duration.ofDays(4_000)));
        var later = text(aPhone(), NOON);
        keep(old, newId().toString());
        keep(later, newId().toString());

        assertThat(texts().prune(NOON.minus(Duration.ofDays(3_999)), 100)).isEqualTo(1);

        assertThat(waiting(old.id())).isEmpty();
        assertThat(waiting(later.id())).isPresent();
    }
}

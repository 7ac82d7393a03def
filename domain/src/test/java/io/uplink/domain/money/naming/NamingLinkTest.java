package io.uplink.domain.money.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingLinkTest {

    private static final Instant NOON = Instant.parse("2026-12-02T09:00:00Z");
    private static final CustomerId AMINA = new CustomerId(new UUID(8, 1));

    @Test
    void anAddressWorksThreeDaysAndNoLonger() {
        assertThat(aLink().mayBeUsed(NOON.plus(NamingLink.LIFE).minusMillis(1))).isTrue();
        assertThat(aLink().mayBeUsed(NOON.plus(NamingLink.LIFE))).isFalse();
    }

    @Test
    void aTryThatFindsNobodyCountsAsOneThatFinds() {
        assertThat(aLink().tried(Optional.empty()).triesLeft()).isEqualTo(4);
        assertThat(aLink().tried(Optional.of(AMINA)).triesLeft()).isEqualTo(4);
    }

    @Test
    void afterFiveTriesNoMoreAreTaken() {
        var link = aLink();
        for (var i = 0; i < NamingLink.MOST_TRIES; i++) {
            link = link.tried(Optional.empty());
        }
        var used = link;

        assertThatThrownBy(() -> used.tried(Optional.of(AMINA)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new NamingError.TriedOften()));
    }

    @Test
    void aTryThatFindsNobodyTakesTheOneBeforeAway() {
        var link = aLink().tried(Optional.of(AMINA)).tried(Optional.empty());

        assertThat(link.candidate()).isEmpty();
    }

    @Test
    void whatWasSaidIsSaidOnce() {
        var said = aLink().tried(Optional.of(AMINA)).said(NOON);

        assertThat(said.said(NOON.plusSeconds(60))).isEqualTo(said);
        assertThatThrownBy(() -> said.tried(Optional.empty()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(new NamingError.Settled()));
    }

    @Test
    void aNameShowsItsFirstLettersAndNotHowLongItIs() {
        assertThat(MaskedName.of(" Jane  Wambui Mwangi ").text()).isEqualTo("J••• W••• M•••");
        assertThat(MaskedName.of("Jo").text()).isEqualTo("J•••");
    }

    private static NamingLink aLink() {
        return NamingLink.create(
                new NamingLinkId(new UUID(1, 1)),
                new MpesaPaymentId(new UUID(1, 2)),
                new Msisdn("254712004418"),
                NOON);
    }
}

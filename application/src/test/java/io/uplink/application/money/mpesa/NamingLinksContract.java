package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.FAR;
import static io.uplink.application.shared.Refusals.assertDuplicate;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.money.naming.NamingLinkId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link NamingLinks} must do. */
public interface NamingLinksContract extends OnMpesaGround {

    NamingLinks links();

    @Test
    default void aTokenOpensItsQuestionAlone() {
        var token = ground().digest();
        var link = link(ground().phone(), FAR);

        assertThat(add(link, token)).isTrue();

        assertThat(opened(token)).contains(InMemoryNamingLinks.versioned(link));
        assertThat(of(link.payment())).contains(InMemoryNamingLinks.versioned(link));
        assertThat(opened(ground().digest())).isEmpty();
        assertThat(of(ground().payment().id())).isEmpty();
    }

    @Test
    default void aPaymentIsAskedAboutOnce() {
        var payment = ground().payment().id();
        var first = NamingLink.create(newId(), payment, ground().phone(), FAR);
        var second = NamingLink.create(newId(), payment, ground().phone(), FAR.plusSeconds(1));
        var token = ground().digest();
        add(first, ground().digest());

        assertThat(add(second, token)).isFalse();

        assertThat(opened(token)).isEmpty();
        assertThat(of(payment)).map(NamingLink::id).contains(first.id());
    }

    @Test
    default void aTokenIsOfOneQuestionAlone() {
        var token = ground().digest();
        var first = link(ground().phone(), FAR);
        add(first, token);

        assertDuplicate(() -> add(link(ground().phone(), FAR), token));

        assertThat(opened(token)).map(NamingLink::id).contains(first.id());
    }

    @Test
    default void whatIsTriedAndSaidIsReadBack() {
        var token = ground().digest();
        var owner = ground().customer();
        add(link(ground().phone(), FAR), token);
        var fresh = opened(token).orElseThrow();

        var nobodys = saved(fresh.tried(Optional.empty()), token);
        var somebodys = saved(nobodys.tried(Optional.of(owner)), token);
        var said = saved(somebodys.said(FAR.plusSeconds(9)), token);

        assertThat(said.tries()).isEqualTo(2);
        assertThat(said.candidate()).contains(owner);
        assertThat(said.saidAt()).contains(FAR.plusSeconds(9));
        assertThat(said.version()).isEqualTo(4);
    }

    @Test
    default void ofTwoWhoTryAtOnceTheSecondIsStale() {
        var token = ground().digest();
        add(link(ground().phone(), FAR), token);
        var seen = opened(token).orElseThrow();
        var first = saved(seen.tried(Optional.empty()), token);

        assertStale(() -> save(seen.tried(Optional.of(ground().customer()))));

        assertThat(opened(token)).contains(first);
    }

    @Test
    default void whatWasNeverAddedIsNotSaved() {
        var never = link(ground().phone(), FAR);

        assertStale(() -> save(never));
    }

    @Test
    default void thoseToAPhoneAreCountedAfterAMoment() {
        var phone = ground().phone();
        add(link(phone, FAR), ground().digest());
        add(link(phone, FAR.plusSeconds(1)), ground().digest());
        add(link(ground().phone(), FAR.plusSeconds(1)), ground().digest());

        assertThat(count(phone, FAR.minusSeconds(1))).isEqualTo(2);
        assertThat(count(phone, FAR)).isEqualTo(1);
        assertThat(count(phone, FAR.plusSeconds(1))).isZero();
    }

    private NamingLink link(Msisdn phone, Instant at) {
        return NamingLink.create(newId(), ground().payment().id(), phone, at);
    }

    private NamingLinkId newId() {
        return new NamingLinkId(ground().id());
    }

    private boolean add(NamingLink link, byte[] token) {
        return in(() -> links().add(link, token));
    }

    private void save(NamingLink link) {
        unitOfWork().run(() -> links().save(link));
    }

    /** As it is read back, which is as it was saved. */
    private NamingLink saved(NamingLink link, byte[] token) {
        save(link);
        assertThat(opened(token)).contains(InMemoryNamingLinks.versioned(link));
        return opened(token).orElseThrow();
    }

    private Optional<NamingLink> opened(byte[] token) {
        return in(() -> links().findByToken(token));
    }

    private Optional<NamingLink> of(MpesaPaymentId payment) {
        return in(() -> links().of(payment));
    }

    private int count(Msisdn phone, Instant since) {
        return in(() -> links().countTo(phone, since));
    }
}

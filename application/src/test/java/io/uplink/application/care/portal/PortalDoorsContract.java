package io.uplink.application.care.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.care.portal.port.PortalDoors.Kept;
import io.uplink.application.care.portal.port.PortalDoors.Seat;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.portal.PortalCode;
import io.uplink.domain.shared.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of codes and stays does. */
public interface PortalDoorsContract {

    Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    Sealed DIGITS = new Sealed(new byte[] {4, 0, 2});

    PortalDoors doors();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One that no other test uses. */
    PhoneNumber newPhone();

    @Test
    default void theNewestCodeIsTheOneThatOpensAndThoseBeforeItHaveEnded() {
        var phone = newPhone();
        var first = PortalCode.asked(newId(), phone, NOW);
        var second = PortalCode.asked(newId(), phone, NOW.plusSeconds(60));

        unitOfWork().run(() -> doors().add(first, new Sealed(new byte[] {1})));
        unitOfWork().run(() -> doors().add(second, DIGITS));

        assertThat(newest(phone)).isEqualTo(new Kept(second, DIGITS));
        assertThat(asked(phone, NOW.minusSeconds(1))).isEqualTo(2);
        assertThat(asked(phone, NOW)).isEqualTo(1);
        assertThat(asked(newPhone(), NOW.minusSeconds(1))).isZero();
    }

    @Test
    default void triesAreKept() {
        var phone = newPhone();
        var code = PortalCode.asked(newId(), phone, NOW);
        unitOfWork().run(() -> doors().add(code, DIGITS));

        unitOfWork().run(() -> doors().save(code.tried().end()));

        assertThat(newest(phone).code()).isEqualTo(code.tried().end());
    }

    @Test
    default void aSeatIsFoundByItsTokenUntilItEnds() {
        var seat = new Seat(newId(), newPhone(), NOW, NOW.plusSeconds(60));
        var digest = seat.id().toString().getBytes(StandardCharsets.UTF_8);
        unitOfWork().run(() -> doors().open(seat, digest));

        assertThat(doors().find(digest, NOW)).contains(seat);
        assertThat(doors().find(digest, NOW.plusSeconds(60))).isEmpty();
        unitOfWork().run(() -> doors().end(digest));
        assertThat(doors().find(digest, NOW)).isEmpty();
    }

    @Test
    default void whoIsInStaysInWithAnotherTelephone() {
        var phone = newPhone();
        var next = newPhone();
        var one = seat(phone);
        var other = seat(phone);
        var stranger = seat(newPhone());

        unitOfWork().run(() -> doors().move(digest(one), next));
        assertThat(phone(one)).isEqualTo(next);
        assertThat(phone(other)).isEqualTo(phone);

        unitOfWork().run(() -> doors().moveAll(phone, next));
        assertThat(phone(other)).isEqualTo(next);
        assertThat(phone(stranger)).isEqualTo(stranger.phone());
    }

    private Seat seat(PhoneNumber phone) {
        var seat = new Seat(newId(), phone, NOW, NOW.plusSeconds(60));
        unitOfWork().run(() -> doors().open(seat, digest(seat)));
        return seat;
    }

    private PhoneNumber phone(Seat seat) {
        return doors().find(digest(seat), NOW).orElseThrow().phone();
    }

    private static byte[] digest(Seat seat) {
        return seat.id().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    default void whatEndedLongAgoIsForgotten() {
        var phone = newPhone();
        var longAgo = NOW.minus(Duration.ofDays(4_000));
        unitOfWork().run(() -> doors().add(PortalCode.asked(newId(), phone, longAgo), DIGITS));

        var gone = unitOfWork().perform(() -> doors().prune(longAgo.plusSeconds(3_600), 10));

        assertThat(gone).isEqualTo(1);
        assertThat(unitOfWork().perform(() -> doors().newest(phone))).isEmpty();
    }

    private Kept newest(PhoneNumber phone) {
        return unitOfWork().perform(() -> doors().newest(phone)).orElseThrow();
    }

    private int asked(PhoneNumber phone, Instant since) {
        return unitOfWork().perform(() -> doors().askedSince(phone, since));
    }
}

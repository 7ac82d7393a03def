package io.uplink.application.money.paylink;

import static io.uplink.application.shared.Refusals.assertDuplicate;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PayLinks} must do. */
public interface PayLinksContract {

    Instant NOW = Instant.parse("2026-12-02T09:00:00.123456Z");

    PayLinks links();

    UnitOfWork unitOfWork();

    UUID id();

    /** One that is issued, and has no address yet. */
    InvoiceId invoice();

    @Test
    default void aTokenOpensItsInvoiceAlone() {
        var token = token();
        var link = link(invoice(), NOW);

        add(link, token);

        assertThat(opened(token)).contains(link);
        assertThat(opened(token())).isEmpty();
    }

    @Test
    default void aTokenIsOfOneInvoiceAlone() {
        var token = token();
        var first = link(invoice(), NOW);
        add(first, token);

        assertDuplicate(() -> add(link(invoice(), NOW), token));

        assertThat(opened(token)).contains(first);
    }

    @Test
    default void theLatestOfAnInvoiceIsFoundWithdrawnOrNot() {
        var invoice = invoice();
        assertThat(latest(invoice)).isEmpty();
        var late = link(invoice, NOW.plusSeconds(1));
        add(link(invoice, NOW.minusSeconds(1)), token());
        add(late, token());
        add(link(invoice, NOW), token());
        add(link(invoice(), NOW.plusSeconds(9)), token());

        assertThat(latest(invoice)).contains(late);

        withdraw(invoice, NOW.plusSeconds(2));
        assertThat(latest(invoice)).contains(withdrawn(late, NOW.plusSeconds(2)));
    }

    @Test
    default void allThatStillOpenAnInvoiceAreWithdrawnAndCounted() {
        var invoice = invoice();
        var one = link(invoice, NOW);
        var two = link(invoice, NOW.plusSeconds(1));
        var other = link(invoice(), NOW);
        var tokenOfOne = token();
        var tokenOfOther = token();
        add(one, tokenOfOne);
        add(two, token());
        add(other, tokenOfOther);

        assertThat(withdraw(invoice, NOW.plusSeconds(5))).isEqualTo(2);
        assertThat(withdraw(invoice, NOW.plusSeconds(6))).isZero();

        assertThat(opened(tokenOfOne)).contains(withdrawn(one, NOW.plusSeconds(5)));
        assertThat(opened(tokenOfOther)).contains(other);
    }

    @Test
    default void whatHasExpiredIsNotWithdrawn() {
        var invoice = invoice();
        var token = token();
        var link = link(invoice, NOW);
        add(link, token);

        assertThat(withdraw(invoice, link.expiresAt())).isZero();
        assertThat(opened(token)).contains(link);

        assertThat(withdraw(invoice, link.expiresAt().minusMillis(1))).isEqualTo(1);
    }

    private PayLink link(InvoiceId invoice, Instant at) {
        return PayLink.create(new PayLinkId(id()), invoice, at, Duration.ofDays(1));
    }

    private static PayLink withdrawn(PayLink link, Instant at) {
        return new PayLink(
                link.id(), link.invoice(), link.createdAt(), link.expiresAt(), Optional.of(at));
    }

    private byte[] token() {
        return id().toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(PayLink link, byte[] token) {
        unitOfWork().run(() -> links().add(link, token));
    }

    private Optional<PayLink> opened(byte[] token) {
        return unitOfWork().perform(() -> links().findByToken(token));
    }

    private Optional<PayLink> latest(InvoiceId invoice) {
        return unitOfWork().perform(() -> links().latestOf(invoice));
    }

    private int withdraw(InvoiceId invoice, Instant now) {
        return unitOfWork().perform(() -> links().withdraw(invoice, now));
    }
}

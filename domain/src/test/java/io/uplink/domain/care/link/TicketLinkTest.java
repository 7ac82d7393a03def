package io.uplink.domain.care.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketLinkTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final TicketId TICKET = new TicketId(new UUID(5, 1));
    private static final TicketLink TECHNICIAN =
            TicketLink.forTechnician(
                    new UUID(1, 1), TICKET, new PersonId(new UUID(2, 1)), Duration.ofDays(3), NOON);

    @Test
    void aTechniciansLinkLivesThreeDaysAndTenUses() {
        assertThat(TECHNICIAN.isAlive(NOON.plus(Duration.ofDays(3)).minusMillis(1))).isTrue();
        assertThat(TECHNICIAN.isAlive(NOON.plus(Duration.ofDays(3)))).isFalse();
        assertThat(used(9).mayBeUsed(NOON)).isTrue();
        assertThat(used(10).mayBeUsed(NOON)).isFalse();
        assertThat(used(10).isAlive(NOON)).isTrue();
    }

    @Test
    void aCustomersLinkLivesSevenDaysAndFiftyUses() {
        var link =
                TicketLink.forCustomer(
                        new UUID(1, 2),
                        TICKET,
                        new CustomerId(new UUID(3, 1)),
                        Duration.ofDays(7),
                        NOON);

        assertThat(link.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(7)));
        assertThat(link.usesLeft()).isEqualTo(50);
    }

    @Test
    void aRevokedLinkIsDead() {
        var revoked =
                new TicketLink(
                        TECHNICIAN.id(),
                        TICKET,
                        TECHNICIAN.holder(),
                        NOON,
                        TECHNICIAN.expiresAt(),
                        10,
                        0,
                        Optional.of(NOON));

        assertThat(revoked.isAlive(NOON)).isFalse();
    }

    private static TicketLink used(int times) {
        return new TicketLink(
                TECHNICIAN.id(),
                TICKET,
                TECHNICIAN.holder(),
                NOON,
                TECHNICIAN.expiresAt(),
                10,
                times,
                Optional.empty());
    }
}

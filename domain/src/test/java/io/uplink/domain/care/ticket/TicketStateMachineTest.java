package io.uplink.domain.care.ticket;

import static io.uplink.domain.care.ticket.TicketFixtures.BRIAN;
import static io.uplink.domain.care.ticket.TicketFixtures.MONDAY_8;
import static io.uplink.domain.care.ticket.TicketFixtures.OFFICE;
import static io.uplink.domain.care.ticket.TicketFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.ticket.TicketState.Kind;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of states, so that no arrow appears or disappears unseen. */
class TicketStateMachineTest {

    private static final Map<Kind, Set<Kind>> ARROWS =
            Map.of(
                    Kind.OPEN, Set.of(Kind.IN_PROGRESS, Kind.PENDING, Kind.RESOLVED),
                    Kind.IN_PROGRESS, Set.of(Kind.PENDING, Kind.RESOLVED),
                    Kind.PENDING, Set.of(Kind.OPEN, Kind.IN_PROGRESS, Kind.RESOLVED),
                    Kind.RESOLVED, Set.of(Kind.CLOSED, Kind.OPEN),
                    Kind.CLOSED, Set.of(Kind.OPEN));

    @Test
    void everyPairOfStatesIsAllowedRefusedOrWithoutEffectAsTheTableSays() {
        for (var from : Kind.values()) {
            for (var to : Kind.values()) {
                var ticket = TicketFixtures.in(from);
                var before = ticket.snapshot();
                if (from == to) {
                    ask(ticket, to);
                    assertThat(ticket.snapshot()).as("%s again", to).isEqualTo(before);
                    assertThat(ticket.drainEvents()).as("%s again", to).isEmpty();
                } else if (ARROWS.getOrDefault(from, Set.of()).contains(to)) {
                    ask(ticket, to);
                    assertThat(ticket.snapshot().state().kind())
                            .as("%s to %s", from, to)
                            .isEqualTo(to);
                    assertThat(ticket.drainEvents()).as("%s to %s", from, to).hasSize(1);
                } else {
                    assertThatThrownBy(() -> ask(ticket, to))
                            .as("%s to %s", from, to)
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    refused ->
                                            assertThat(refused.error().code())
                                                    .isEqualTo("ticket.transition-refused"));
                    assertThat(ticket.snapshot()).isEqualTo(before);
                    assertThat(ticket.drainEvents()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"OPEN", "IN_PROGRESS"})
    void resumingSomethingThatDoesNotWaitIsRefusedUnlessItIsThereAlready(Kind from) {
        var ticket = TicketFixtures.in(from);
        var other = from == Kind.OPEN ? Kind.IN_PROGRESS : Kind.OPEN;

        assertThatThrownBy(() -> ticket.resume(other, OFFICE.hours(), MONDAY_8))
                .hasMessage("ticket.transition-refused");
    }

    /** The one way that leads to each state from the given one. */
    private static void ask(Ticket ticket, Kind to) {
        var now = MONDAY_8.plus(Duration.ofHours(1));
        switch (to) {
            case OPEN -> {
                if (ticket.snapshot().state() instanceof TicketState.Pending) {
                    ticket.resume(Kind.OPEN, OFFICE.hours(), now);
                } else {
                    ticket.reopen("Still red", terms(Priority.HIGH), now);
                }
            }
            case IN_PROGRESS -> ticket.start(OFFICE.hours(), now);
            case PENDING ->
                    ticket.hold(PendingReason.PARTS, Optional.empty(), terms(Priority.HIGH), now);
            case RESOLVED -> ticket.resolve(BRIAN, "Spliced", OFFICE.hours(), now);
            case CLOSED -> ticket.close(now);
        }
    }
}

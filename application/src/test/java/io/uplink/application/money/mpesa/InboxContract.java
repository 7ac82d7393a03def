package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.FAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.Inbox.Arrival;
import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.domain.money.mpesa.InboundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Inbox} must do. */
public interface InboxContract extends OnMpesaGround {

    /** More than wait at any time. */
    int ALL = 1_000_000;

    Inbox inbox();

    @Test
    default void aCallIsReadBackAsItCame() {
        var longText = "{\"Sender\": \"Mama Wanjikũ's – 店 😀 \\\" ' \"}".repeat(500);
        for (var kind : Kind.values()) {
            var key = "key:" + ground().id();
            var id = new InboundId(ground().id());
            var arrival =
                    new Arrival(
                            id,
                            ground().address(),
                            kind,
                            key,
                            longText,
                            "2001:db8::17",
                            kind == Kind.RESULT,
                            FAR);

            assertThat(inbox().keep(arrival)).isTrue();

            assertThat(due(FAR, Set.of(id)))
                    .containsExactly(
                            new Call(
                                    id,
                                    ground().shortcode(),
                                    kind,
                                    key,
                                    longText,
                                    "2001:db8::17",
                                    kind == Kind.RESULT,
                                    FAR,
                                    0));
            assertThat(find(id))
                    .contains(new Inbox.Kept(ground().shortcode(), key, Optional.empty()));
        }
    }

    @Test
    default void whatIsToldTwiceIsKeptOnceAndBothTimesTaken() {
        var key = "key:" + ground().id();
        var first = arrival(key, FAR);
        var again = arrival(key, FAR.plusSeconds(1));

        assertThat(inbox().keep(first)).isTrue();
        assertThat(inbox().keep(again)).isTrue();
        assertThat(inbox().keep(first)).isTrue();

        assertThat(due(FAR.plusSeconds(9), Set.of(first.id(), again.id())))
                .extracting(Call::id)
                .containsExactly(first.id());
        assertThat(find(again.id())).isEmpty();
    }

    @Test
    default void whatIsToldAgainAfterItWasWorkedOffIsNotWorkedOffAgain() {
        var key = "key:" + ground().id();
        var id = kept(key, FAR);
        settle(id, Outcome.BOOKED);

        inbox().keep(arrival(key, FAR));

        assertThat(due(FAR.plusSeconds(9), Set.of(id))).isEmpty();
        assertThat(outcome(id)).contains("booked");
    }

    @Test
    default void aCallAtNobodysAddressIsNotKept() {
        var lost = arrival("key:" + ground().id(), FAR, ground().digest());

        assertThat(inbox().keep(lost)).isFalse();

        assertThat(find(lost.id())).isEmpty();
    }

    @Test
    default void callsAreDueFromTheOneThatWaitsLongest() {
        var third = kept("key:" + ground().id(), FAR.plusSeconds(3));
        var first = kept("key:" + ground().id(), FAR.plusSeconds(1));
        var second = kept("key:" + ground().id(), FAR.plusSeconds(2));
        var ours = Set.of(first, second, third);

        assertThat(due(FAR.plusSeconds(3), ours))
                .extracting(Call::id)
                .containsExactly(first, second, third);
        assertThat(due(FAR.plusSeconds(2), ours))
                .extracting(Call::id)
                .containsExactly(first, second);
        assertThat(due(FAR, ours)).isEmpty();
        assertThat(inbox().due(FAR.plusSeconds(3), 2)).hasSize(2);
    }

    @Test
    default void whatBecameOfACallIsFinal() {
        var id = kept("key:" + ground().id(), FAR);

        settle(id, Outcome.MERGED);
        settle(id, Outcome.STUCK);
        unitOfWork().run(() -> inbox().postpone(id, "late", FAR));
        unitOfWork().run(() -> inbox().settle(Set.of(id), Outcome.NOBODYS, FAR));

        assertThat(outcome(id)).contains("merged");
        assertThat(due(FAR.plusSeconds(9), Set.of(id))).isEmpty();
    }

    @Test
    default void aCallThatIsPostponedComesBackThenWithItsAttemptsCounted() {
        var id = kept("key:" + ground().id(), FAR);

        unitOfWork().run(() -> inbox().postpone(id, "the books are away", FAR.plusSeconds(5)));
        unitOfWork().run(() -> inbox().postpone(id, "still", FAR.plusSeconds(7)));

        assertThat(due(FAR.plusSeconds(6), Set.of(id))).isEmpty();
        assertThat(due(FAR.plusSeconds(7), Set.of(id))).extracting(Call::attempts).containsOnly(2);
        assertThat(outcome(id)).isEmpty();
    }

    @Test
    default void aCallThatWasPostponedWaitsBehindThoseThatCameBefore() {
        var late = kept("key:" + ground().id(), FAR);
        var other = kept("key:" + ground().id(), FAR.plusSeconds(1));

        unitOfWork().run(() -> inbox().postpone(late, "late", FAR.plusSeconds(2)));

        assertThat(due(FAR.plusSeconds(9), Set.of(late, other)))
                .extracting(Call::id)
                .containsExactly(other, late);
    }

    @Test
    default void onlyWhatWasGivenUpOrNotBelievedIsWorkedOffAnew() {
        for (var outcome : Outcome.values()) {
            var id = kept("key:" + ground().id(), FAR);
            unitOfWork().run(() -> inbox().postpone(id, "late", FAR));
            settle(id, outcome);

            var anew = in(() -> inbox().again(id, FAR.plusSeconds(1)));

            var may = outcome == Outcome.STUCK || outcome == Outcome.FORGED;
            assertThat(anew).as(outcome.code()).isEqualTo(may);
            assertThat(outcome(id)).isEqualTo(may ? Optional.empty() : Optional.of(outcome.code()));
            assertThat(due(FAR.plusSeconds(1), Set.of(id)))
                    .extracting(Call::attempts)
                    .isEqualTo(may ? List.of(0) : List.of());
        }
    }

    @Test
    default void whatIsStillToBeWorkedOffOrIsNotThereIsNotWorkedOffAnew() {
        var open = kept("key:" + ground().id(), FAR);

        assertThat(in(() -> inbox().again(open, FAR))).isFalse();
        assertThat(in(() -> inbox().again(new InboundId(ground().id()), FAR))).isFalse();
    }

    @Test
    default void theSameBecomesOfAllThatAreSettledTogether() {
        var one = kept("key:" + ground().id(), FAR);
        var two = kept("key:" + ground().id(), FAR);
        var other = kept("key:" + ground().id(), FAR);

        unitOfWork().run(() -> inbox().settle(Set.of(one, two), Outcome.BOOKED, FAR));
        unitOfWork().run(() -> inbox().settle(Set.of(), Outcome.NOTED, FAR));

        assertThat(outcome(one)).contains("booked");
        assertThat(outcome(two)).contains("booked");
        assertThat(due(FAR, Set.of(one, two, other))).extracting(Call::id).containsExactly(other);
    }

    private InboundId kept(String key, Instant at) {
        var arrival = arrival(key, at);
        inbox().keep(arrival);
        return arrival.id();
    }

    private Arrival arrival(String key, Instant at) {
        return arrival(key, at, ground().address());
    }

    private Arrival arrival(String key, Instant at, byte[] address) {
        return new Arrival(
                new InboundId(ground().id()),
                address,
                Kind.CONFIRMATION,
                key,
                "{}",
                "127.0.0.1",
                true,
                at);
    }

    private void settle(InboundId id, Outcome outcome) {
        unitOfWork().run(() -> inbox().settle(id, outcome, Optional.of("why"), FAR));
    }

    private Optional<Inbox.Kept> find(InboundId id) {
        return in(() -> inbox().find(id));
    }

    private Optional<String> outcome(InboundId id) {
        return find(id).orElseThrow().outcome();
    }

    private List<Call> due(Instant now, Set<InboundId> ours) {
        return inbox().due(now, ALL).stream().filter(call -> ours.contains(call.id())).toList();
    }
}

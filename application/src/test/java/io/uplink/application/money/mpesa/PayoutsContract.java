package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.FAR;
import static io.uplink.application.shared.Refusals.assertDuplicate;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.payout.port.Payouts;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutOrder;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Payouts} must do. */
public interface PayoutsContract extends OnMpesaGround {

    /** More than wait at any time. */
    int ALL = 1_000_000;

    ResultCode NO_FUNDS = new ResultCode("1");

    Payouts payouts();

    @Test
    default void whatIsAskedForIsReadBackAsItIs() {
        var owner = ground().customer();
        for (var order :
                List.of(
                        refund(),
                        reversal(Optional.empty(), Optional.empty()),
                        reversal(
                                Optional.of(owner.value()),
                                Optional.of(ground().received(owner))))) {
            var payout = Payout.requested(new PayoutId(ground().id()), order);

            assertThat(add(payout)).isTrue();

            assertKept(payout);
        }
    }

    @Test
    default void everythingThatIsToldOfItIsReadBack() {
        var asked = kept(refund());
        var approved = saved(asked.approved(Optional.of(ground().person()), FAR.plusMillis(1)));
        var sent = saved(approved.sent(FAR.plusMillis(2)));
        var pending = saved(sent.accepted("conversation " + ground().id(), FAR.plusMillis(3)));
        var questioned = saved(pending.asked("question " + ground().id()));
        var again = saved(questioned.askedAgain(FAR.plusSeconds(76)));
        var failed = saved(again.told(NO_FUNDS, FAR.plusSeconds(77)));
        assertThat(failed.state()).isEqualTo(PayoutState.FAILED);
        assertThat(failed.askAt()).isEmpty();

        var gone =
                saved(
                        failed.went(
                                Optional.of(ground().receipt()),
                                Optional.<Money>empty(),
                                FAR.plusSeconds(78)));

        assertThat(gone.state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(gone.disputed()).isTrue();
        assertThat(saved(gone.told(NO_FUNDS, FAR.plusSeconds(79))).state())
                .isEqualTo(PayoutState.SUCCEEDED);
    }

    @Test
    default void whatIsDeclinedIsReadBack() {
        var asked = kept(reversal(Optional.empty(), Optional.empty()));

        var declined = saved(asked.declined(asked.order().by(), FAR.plusSeconds(1)));

        assertThat(declined.decidedBy()).contains(asked.order().by());
    }

    @Test
    default void whatIsAskedForTwiceUnderOneNameIsThereOnce() {
        var first = Payout.requested(new PayoutId(ground().id()), refund());
        var again = Payout.requested(first.id(), refund());

        assertThat(add(first)).isTrue();
        assertThat(add(again)).isFalse();

        assertKept(first);
    }

    @Test
    default void aReceiptGoesBackOnceAtATime() {
        var order = reversal(Optional.empty(), Optional.empty());
        var first = kept(order);
        var second = Payout.requested(new PayoutId(ground().id()), order);

        assertDuplicate(() -> add(second));
        saved(first.declined(ground().person(), FAR));

        assertThat(add(second)).isTrue();
    }

    @Test
    default void theReversalOfAReceiptIsFoundUntilItIsOver() {
        var receipt = ground().payment().receipt().number();
        var asked = kept(reversal(receipt, Optional.empty(), Optional.empty()));
        assertThat(reversalOf(receipt)).contains(asked);
        var sent = saved(saved(asked.approved(Optional.empty(), FAR)).sent(FAR));
        assertThat(reversalOf(receipt)).contains(sent);
        var unknown = saved(sent.unanswered(FAR));
        assertThat(reversalOf(receipt)).contains(unknown);

        saved(unknown.settled(true, Optional.empty(), FAR));

        assertThat(reversalOf(receipt)).isEmpty();
        assertThat(reversalOf(ground().payment().receipt().number())).isEmpty();
    }

    @Test
    default void itsNameAndThatOfTheLastQuestionFindIt() {
        var name = "conversation " + ground().id();
        var question = "question " + ground().id();
        var younger = "question " + ground().id();
        var pending = saved(sent(refund(), FAR).accepted(name, FAR));
        var asked = saved(pending.asked(question));
        assertThat(named(name)).contains(asked);
        assertThat(named(question)).contains(asked);

        var last = saved(asked.asked(younger));

        assertThat(named(name)).contains(last);
        assertThat(named(younger)).contains(last);
        assertThat(named(question)).isEmpty();
    }

    @Test
    default void aNameOfSafaricomsIsOfOneAlone() {
        var name = "conversation " + ground().id();
        saved(sent(refund(), FAR).accepted(name, FAR));
        var other = sent(refund(), FAR);

        assertDuplicate(() -> unitOfWork().run(() -> payouts().save(other.accepted(name, FAR))));
    }

    @Test
    default void whatWasSentIsAskedAboutFromTheOneThatWaitsLongest() {
        var third = sent(refund(), FAR.plusSeconds(3));
        var first = sent(refund(), FAR.plusSeconds(1));
        var second = sent(refund(), FAR.plusSeconds(2));
        var unsent = saved(kept(refund()).approved(Optional.empty(), FAR));
        var over = saved(sent(refund(), FAR).told(NO_FUNDS, FAR));
        var ours = Set.of(first.id(), second.id(), third.id(), unsent.id(), over.id());
        var dueAt = third.askAt().orElseThrow();

        assertThat(due(dueAt, ours)).containsExactly(first.id(), second.id(), third.id());
        assertThat(due(dueAt.minusMillis(1), ours)).containsExactly(first.id(), second.id());
        assertThat(in(() -> payouts().due(dueAt, 2))).hasSize(2);
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var asked = kept(refund());
        var approved = saved(asked.approved(Optional.of(ground().person()), FAR));

        assertStale(() ->
                unitOfWork().run(() -> payouts().save(asked.declined(ground().person(), FAR))));

        assertThat(found(asked.id())).isEqualTo(approved);
    }

    @Test
    default void whatWasNeverAddedIsNotSaved() {
        var never = Payout.requested(new PayoutId(ground().id()), refund());

        assertStale(() -> unitOfWork().run(() -> payouts().save(never)));

        assertThat(in(() -> payouts().find(never.id()))).isEmpty();
    }

    private PayoutOrder refund() {
        var owner = ground().customer();
        return new PayoutOrder(
                PayoutOrder.Kind.REFUND,
                ground().shortcode(),
                ground().branch(),
                Optional.of(owner),
                Optional.of(ground().received(owner)),
                Optional.empty(),
                Optional.of(ground().phone()),
                new WholeShillings(250_000),
                "Moved away – 店 \"x\" " + "y".repeat(80),
                ground().person(),
                FAR);
    }

    private PayoutOrder reversal(Optional<UUID> owner, Optional<UUID> paid) {
        return reversal(ground().payment().receipt().number(), owner, paid);
    }

    private PayoutOrder reversal(ReceiptNumber receipt, Optional<UUID> owner, Optional<UUID> paid) {
        return new PayoutOrder(
                PayoutOrder.Kind.REVERSAL,
                ground().shortcode(),
                ground().branch(),
                owner.map(CustomerId::new),
                paid,
                Optional.of(receipt),
                Optional.empty(),
                new WholeShillings(1),
                "Paid twice",
                ground().person(),
                FAR);
    }

    private Payout sent(PayoutOrder order, Instant at) {
        return saved(saved(kept(order).approved(Optional.empty(), at)).sent(at));
    }

    private boolean add(Payout payout) {
        return in(() -> payouts().add(payout));
    }

    private Payout kept(PayoutOrder order) {
        var payout = Payout.requested(new PayoutId(ground().id()), order);
        add(payout);
        return found(payout.id());
    }

    private void assertKept(Payout payout) {
        assertThat(found(payout.id())).isEqualTo(InMemoryPayouts.versioned(payout));
    }

    private Payout found(PayoutId id) {
        return in(() -> payouts().find(id)).orElseThrow();
    }

    /** As it is read back, which is as it was saved. */
    private Payout saved(Payout payout) {
        unitOfWork().run(() -> payouts().save(payout));
        assertKept(payout);
        return found(payout.id());
    }

    private Optional<Payout> reversalOf(ReceiptNumber receipt) {
        return in(() -> payouts().reversalOf(receipt));
    }

    private Optional<Payout> named(String name) {
        return in(() -> payouts().findByConversation(name));
    }

    private List<PayoutId> due(Instant now, Set<PayoutId> ours) {
        return in(() -> payouts().due(now, ALL)).stream().filter(ours::contains).toList();
    }
}

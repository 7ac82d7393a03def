package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.FAR;
import static io.uplink.application.shared.Refusals.assertDuplicate;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.Intents.Count;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Intents} must do. */
public interface IntentsContract extends OnMpesaGround {

    /** More than wait at any time. */
    int ALL = 1_000_000;

    ResultCode WRONG_PIN = new ResultCode("2001");

    Intents intents();

    @Test
    default void whatIsSavedIsReadBackAsItIs() {
        var owner = ground().customer();
        for (var target :
                List.of(
                        new PaidFor.Account(owner),
                        new PaidFor.OfInvoice(ground().invoice(owner), owner),
                        new PaidFor.OfOrder(ground().id()))) {
            for (var asker :
                    List.of(
                            Asker.person(ground().id()),
                            Asker.place("address of " + ground().id()),
                            new Asker(Optional.empty(), Optional.empty()))) {
                var fresh = intent(asked(target, ground().phone(), asker), FAR);

                save(fresh);

                assertThat(find(fresh.id())).isEqualTo(Stored.versioned(fresh));
            }
        }
    }

    @Test
    default void everythingThatIsToldOfItIsReadBack() {
        var intent = kept(FAR);
        var sent = saved(intent.sent(FAR.plusMillis(1)));
        var pending = saved(sent.accepted(ticket(), FAR.plusMillis(2)));
        var asked = saved(pending.askedAgain(FAR.plusSeconds(76)));
        var failed = saved(asked.told(WRONG_PIN, FAR.plusSeconds(77)));

        assertThat(failed.state().isOpen()).isFalse();
        assertThat(failed.askAt()).isEmpty();

        var paid = saved(failed.paid(ground().receipt(), FAR.plusSeconds(78)));

        assertThat(paid.version()).isEqualTo(6);
        assertThat(saved(paid.told(WRONG_PIN, FAR.plusSeconds(79))).receipt())
                .isEqualTo(paid.receipt());
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var intent = kept(FAR);
        save(intent.sent(FAR));

        assertStale(() -> save(intent.expired(FAR)));

        assertThat(find(intent.id())).isEqualTo(Stored.versioned(intent.sent(FAR)));
    }

    @Test
    default void aPhoneIsAskedOnceAtATimeForACustomer() {
        var owner = ground().customer();
        var phone = ground().phone();
        var invoice = new PaidFor.OfInvoice(ground().invoice(owner), owner);
        var open = keptFor(new PaidFor.Account(owner), phone, FAR);

        assertDuplicate(() -> save(intent(asked(invoice, phone), FAR.plusSeconds(1))));
        keptFor(invoice, ground().phone(), FAR);
        keptFor(new PaidFor.Account(ground().customer()), phone, FAR);

        save(open.expired(FAR));
        keptFor(invoice, phone, FAR.plusSeconds(2));
    }

    @Test
    default void aPhoneIsAskedOnceAtATimeForAnOrder() {
        var order = new PaidFor.OfOrder(ground().id());
        var phone = ground().phone();
        keptFor(order, phone, FAR);

        assertDuplicate(() -> save(intent(asked(order, phone), FAR)));
    }

    @Test
    default void eitherNameThatSafaricomGaveFindsIt() {
        var ticket = ticket();
        var intent = saved(saved(kept(FAR).sent(FAR)).accepted(ticket, FAR));
        var unknown = ground().id().toString();

        assertThat(ticketed(ticket.checkoutRequest(), unknown)).contains(intent);
        assertThat(ticketed(unknown, ticket.merchantRequest())).contains(intent);
        assertThat(ticketed(unknown, unknown)).isEmpty();
    }

    @Test
    default void whereTheTwoNamesAreOfTwoRequestsTheCheckoutDecides() {
        var one = ticket();
        var other = ticket();
        var first = saved(saved(kept(FAR).sent(FAR)).accepted(one, FAR));
        var second = saved(saved(kept(FAR).sent(FAR)).accepted(other, FAR));

        assertThat(ticketed(one.checkoutRequest(), other.merchantRequest())).contains(first);
        assertThat(ticketed(other.checkoutRequest(), one.merchantRequest())).contains(second);
    }

    @Test
    default void theLastToThatPhoneIsFoundWhateverItWasForOfTheSameCustomer() {
        var owner = ground().customer();
        var account = new PaidFor.Account(owner);
        var invoice = new PaidFor.OfInvoice(ground().invoice(owner), owner);
        var phone = ground().phone();
        var later = closedFor(invoice, phone, FAR.plusSeconds(9));
        closedFor(account, phone, FAR);
        closedFor(account, ground().phone(), FAR.plusSeconds(20));

        assertThat(in(() -> intents().lastTo(account, phone))).contains(later);
        assertThat(in(() -> intents().lastTo(account, ground().phone()))).isEmpty();
    }

    @Test
    default void theLatestForAnInvoiceIsNotTheOneForTheAccount() {
        var owner = ground().customer();
        var account = new PaidFor.Account(owner);
        var invoice = new PaidFor.OfInvoice(ground().invoice(owner), owner);
        var ofAccount = closedFor(account, ground().phone(), FAR.plusSeconds(1));
        closedFor(account, ground().phone(), FAR);
        var ofInvoice = closedFor(invoice, ground().phone(), FAR.plusSeconds(5));

        assertThat(in(() -> intents().latestFor(account))).contains(ofAccount);
        assertThat(in(() -> intents().latestFor(invoice))).contains(ofInvoice);
        assertThat(in(() -> intents().latestFor(new PaidFor.OfOrder(ground().id())))).isEmpty();
    }

    @Test
    default void requestsAreCountedByPhoneAndByAskerAfterAMoment() {
        var phone = ground().phone();
        var asker = Asker.place("address of " + ground().id());
        var person = Asker.person(ground().id());
        saved(intent(asked(account(), phone, asker), FAR));
        saved(intent(asked(account(), phone, person), FAR.plusSeconds(1)));
        saved(intent(asked(account(), ground().phone(), asker), FAR.plusSeconds(2)));

        assertThat(count(phone, asker, FAR.minusSeconds(1))).isEqualTo(new Count(2, 2));
        assertThat(count(phone, person, FAR.minusSeconds(1))).isEqualTo(new Count(2, 1));
        assertThat(count(phone, asker, FAR)).isEqualTo(new Count(1, 1));
    }

    @Test
    default void whoIsNotKnownHasAskedForNothing() {
        var nobody = new Asker(Optional.empty(), Optional.empty());
        var phone = ground().phone();
        saved(intent(asked(account(), phone, nobody), FAR));

        assertThat(count(phone, nobody, FAR.minusSeconds(1))).isEqualTo(new Count(1, 0));
    }

    @Test
    default void whatWasAskedForAndNotPaidIsFoundByAmountAndTime() {
        var kes = Money.ofMajor(777, Money.KES);
        var first = kept(777, ground().shortcode(), FAR);
        var last = kept(777, ground().shortcode(), FAR.plusSeconds(60));
        kept(777, ground().shortcode(), FAR.plusSeconds(61));
        kept(777, ground().otherShortcode(), FAR);
        kept(778, ground().shortcode(), FAR);
        var paid = kept(777, ground().shortcode(), FAR);
        saved(paid.paid(ground().receipt(), FAR));

        var until = FAR.plusSeconds(60);
        assertThat(unpaid(kes, FAR, until)).containsExactlyInAnyOrder(first, last);
        assertThat(unpaid(kes.plus(Money.ofMinor(1, Money.KES)), FAR, until)).isEmpty();
        assertThat(unpaid(Money.ofMajor(5_000_000_000L, Money.KES), FAR, until)).isEmpty();
        assertThat(unpaid(kes, FAR.plusSeconds(62), FAR.plusSeconds(99))).isEmpty();
    }

    @Test
    default void ofManyAmountsThoseThatWereAskedForAreTold() {
        var kes = Money.ofMajor(777, Money.KES);
        var other = Money.ofMajor(12, Money.KES);
        var cents = Money.ofMinor(12_50, Money.KES);
        kept(777, ground().shortcode(), FAR);
        kept(12, ground().shortcode(), FAR.plusSeconds(9));

        var amounts = Set.of(kes, other, cents, Money.ofMajor(5_000_000_000L, Money.KES));

        assertThat(amounts(amounts, FAR.plusSeconds(9))).containsExactlyInAnyOrder(kes, other);
        assertThat(amounts(amounts, FAR.plusSeconds(8))).containsExactly(kes);
        assertThat(amounts(Set.of(), FAR.plusSeconds(8))).isEmpty();
    }

    @Test
    default void aCustomersRequestsAreReadFromTheLatest() {
        var owner = ground().customer();
        var account = new PaidFor.Account(owner);
        var second = closedFor(account, ground().phone(), FAR.plusSeconds(2));
        var first = closedFor(account, ground().phone(), FAR.plusSeconds(3));
        var third =
                closedFor(
                        new PaidFor.OfInvoice(ground().invoice(owner), owner),
                        ground().phone(),
                        FAR.plusSeconds(1));
        kept(FAR.plusSeconds(4));

        assertThat(in(() -> intents().recentOf(owner, 9))).containsExactly(first, second, third);
        assertThat(in(() -> intents().recentOf(owner, 2))).containsExactly(first, second);
    }

    @Test
    default void requestsAreAskedAboutFromTheOneThatWaitsLongest() {
        var third = kept(FAR.plusSeconds(3));
        var first = kept(FAR.plusSeconds(1));
        var second = kept(FAR.plusSeconds(2));
        var over = closedFor(account(), ground().phone(), FAR);
        var ours = Set.of(first.id(), second.id(), third.id(), over.id());
        var dueAt = third.askAt().orElseThrow();

        assertThat(due(dueAt, ours)).containsExactly(first.id(), second.id(), third.id());
        assertThat(due(dueAt.minusMillis(1), ours)).containsExactly(first.id(), second.id());
        assertThat(in(() -> intents().due(dueAt, 2))).hasSize(2);
    }

    private PaidFor account() {
        return new PaidFor.Account(ground().customer());
    }

    private PaymentRequest asked(PaidFor target, Msisdn phone) {
        return asked(target, phone, Asker.place("address of " + ground().id()));
    }

    private PaymentRequest asked(PaidFor target, Msisdn phone, Asker asker) {
        return asked(target, phone, asker, 250_000, ground().shortcode());
    }

    private PaymentRequest asked(
            PaidFor target, Msisdn phone, Asker asker, int shillings, ShortcodeId shortcode) {
        return new PaymentRequest(
                shortcode,
                target,
                ground().branch(),
                phone,
                new WholeShillings(shillings),
                new AccountReference("ACC – 店 " + "x".repeat(60)),
                asker);
    }

    private PaymentIntent intent(PaymentRequest asked, Instant at) {
        return PaymentIntent.create(new IntentId(ground().id()), asked, at);
    }

    private PaymentIntent kept(Instant at) {
        return keptFor(account(), ground().phone(), at);
    }

    private PaymentIntent kept(int shillings, ShortcodeId shortcode, Instant at) {
        var asker = Asker.person(ground().id());
        return saved(intent(asked(account(), ground().phone(), asker, shillings, shortcode), at));
    }

    private PaymentIntent keptFor(PaidFor target, Msisdn phone, Instant at) {
        return saved(intent(asked(target, phone), at));
    }

    private PaymentIntent closedFor(PaidFor target, Msisdn phone, Instant at) {
        return saved(keptFor(target, phone, at).expired(at.plusSeconds(1)));
    }

    private PushTicket ticket() {
        return new PushTicket("merchant " + ground().id(), "checkout " + ground().id());
    }

    private void save(PaymentIntent intent) {
        unitOfWork().run(() -> intents().save(intent));
    }

    /** As it is read back, which is as it was saved. */
    private PaymentIntent saved(PaymentIntent intent) {
        save(intent);
        var read = find(intent.id());
        assertThat(read).isEqualTo(Stored.versioned(intent));
        return read;
    }

    private PaymentIntent find(IntentId id) {
        return in(() -> intents().find(id)).orElseThrow();
    }

    private Optional<PaymentIntent> ticketed(String checkout, String merchant) {
        return in(() -> intents().findByTicket(checkout, merchant));
    }

    private Count count(Msisdn phone, Asker asker, Instant since) {
        return in(() -> intents().countSince(phone, asker, since));
    }

    private List<PaymentIntent> unpaid(Money amount, Instant since, Instant until) {
        return in(() -> intents().unpaidOf(ground().shortcode(), amount, since, until));
    }

    private Set<Money> amounts(Set<Money> amounts, Instant until) {
        return in(() -> intents().unpaidAmounts(ground().shortcode(), amounts, FAR, until));
    }

    private List<IntentId> due(Instant now, Set<IntentId> ours) {
        return in(() -> intents().due(now, ALL)).stream().filter(ours::contains).toList();
    }
}

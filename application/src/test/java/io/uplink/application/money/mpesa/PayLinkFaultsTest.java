package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.money.mpesa.MpesaHouse.SAFARICOM;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.invoice.InMemoryBilling;
import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.Orders.Order;
import io.uplink.application.money.paylink.InMemoryPayLinks;
import io.uplink.application.money.paylink.IssuePayLink;
import io.uplink.application.money.paylink.PayByLink;
import io.uplink.application.money.paylink.PayLinkDesk;
import io.uplink.application.money.paylink.SendInvoice;
import io.uplink.application.money.paylink.WithdrawPayLinks;
import io.uplink.application.money.paylink.port.InvoiceTexts;
import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceFixtures;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fails while an invoice is sent with an address and paid there, or an order on its page:
 * nobody is texted an address that opens nothing, no phone is asked twice, also if Safaricom
 * answered and nobody heard it, and each request comes to an end.
 */
class PayLinkFaultsTest {

    private static final String RECEIPT = "NLJ7RT61SV";
    private static final UUID ORDER = new UUID(5, 1);

    static Stream<Deed<House>> deeds() {
        return Stream.of(
                new Deed<>(
                        "send, and pressed again",
                        house -> List.of(Step.whole(house::send), Step.whole(house::send))),
                Deed.whole("issue", house -> house::issue),
                new Deed<>(
                        "withdraw, and again",
                        house -> {
                            house.send();
                            house.issue();
                            return List.of(
                                    Step.whole(house::withdraw), Step.whole(house::withdraw));
                        }),
                new Deed<>(
                        "pay by the address, and pressed again",
                        house -> {
                            house.send();
                            return List.of(Step.whole(house::pay), Step.whole(house::pay));
                        }),
                new Deed<>(
                        "send, pay by the address and be told",
                        house ->
                                List.of(
                                        Step.whole(house::send),
                                        Step.whole(house::pay),
                                        Step.parts(house::push),
                                        Step.parts(() ->
                                                house.told(
                                                        Kind.REQUEST,
                                                        PlainNotices.paid("c1", RECEIPT, "1160"))),
                                        Step.parts(house.house::work),
                                        Step.parts(() ->
                                                house.told(
                                                        Kind.CONFIRMATION,
                                                        PlainNotices.confirmed(
                                                                RECEIPT, "1160", ACCOUNT))),
                                        Step.parts(house.house::work))),
                new Deed<>(
                        "pay by the address, and nobody tells what became of it",
                        house -> {
                            house.send();
                            return List.of(
                                    Step.whole(house::pay),
                                    Step.parts(house::push),
                                    Step.run("Intents.due", house::reconcile));
                        }),
                new Deed<>(
                        "pay an order on its page",
                        house ->
                                List.of(
                                        Step.whole(house::payOrder),
                                        Step.parts(house::push),
                                        Step.parts(() ->
                                                house.told(
                                                        Kind.CONFIRMATION,
                                                        PlainNotices.confirmed(
                                                                RECEIPT, "3500", "ORD-000017"))),
                                        Step.parts(house.house::work))));
    }

    /** Sends invoices, and is looked at whenever something failed. */
    static final class House extends MpesaWorld {

        private final InMemoryBilling billing =
                house.faults.kept(new InMemoryBilling(), InMemoryBilling::mark);
        private final InMemoryPayLinks links =
                house.faults.kept(new InMemoryPayLinks(), InMemoryPayLinks::mark);
        private final List<InvoiceTexts.Text> texts =
                house.faults.kept(new ArrayList<>(), list -> Back.to(list));
        private final InvoiceRepository invoices =
                house.faults.port(InvoiceRepository.class, billing);
        private final PayLinkDesk desk =
                new PayLinkDesk(
                        house.faults.port(PayLinks.class, links),
                        invoices,
                        house.faults.port(Debtors.class, billing),
                        house.secrets,
                        house.clock);
        private final SendInvoice sendInvoice =
                new SendInvoice(
                        house.unitOfWork,
                        desk,
                        house.faults.port(InvoiceTexts.class, texts::add),
                        house.settingsPort,
                        house.origin);
        private final IssuePayLink issuePayLink =
                new IssuePayLink(
                        house.unitOfWork, desk, invoices, house.settingsPort, house.origin);
        private final PayByLink payByLink = new PayByLink(house.unitOfWork, desk, house.askToPay);
        private final WithdrawPayLinks withdrawPayLinks =
                new WithdrawPayLinks(house.unitOfWork, desk, house.origin);
        private final InvoiceId invoice = new InvoiceId(new UUID(4, 1));

        House() {
            billing.know(new Debtors.Debtor(AMINA, "Amina", ACCOUNT, WESTLANDS));
            var issued =
                    Invoice.drafted(
                            invoice,
                            AMINA,
                            WESTLANDS,
                            InvoiceFixtures.terms(InvoiceFixtures.aLine("1000")));
            issued.reckon(_ -> 1_600);
            issued.issue(DocumentNumber.invoice(2026, 1), InvoiceFixtures.DAY);
            billing.save(issued);
            house.orders.add(
                    new Order(ORDER, "ORD-000017", WESTLANDS, Money.ofMajor(3_500, Money.KES)));
            house.gateway.onAsk = new AskOutcome.Told(new ResultCode("1032"), "");
        }

        void send() {
            sendInvoice.execute(anAdmin(), invoice);
        }

        void issue() {
            issuePayLink.execute(JOB, new IssuePayLink.Input(invoice, AMINA));
        }

        void withdraw() {
            withdrawPayLinks.execute(anAdmin(), invoice);
        }

        void pay() {
            payByLink.execute(
                    SAFARICOM,
                    new PayByLink.Input(
                            texts.getFirst().token(),
                            Optional.of("0712 004 418"),
                            Optional.empty(),
                            "here"));
        }

        /** As the page of an order does it. */
        void payOrder() {
            house.unitOfWork.run(() -> {
                var _ =
                        house.askToPay.order(
                                SAFARICOM,
                                ORDER,
                                new AskToPay.Typed(
                                        Optional.of("0712 004 418"), Optional.empty(), "here"));
            });
        }

        void push() {
            house.sendPush.execute(JOB, house.store.intents().getFirst().id());
        }

        void told(Kind kind, String raw) {
            house.told(kind, raw);
        }

        void reconcile() {
            house.clock.advance(Duration.ofMinutes(11));
            house.reconcileRequests.execute(JOB);
        }

        /** Who was texted has an address that opens the invoice until it ends. */
        @Override
        public void requireSound(String as) {
            super.requireSound(as);
            var actions = house.activity.actions();
            var sent = actions.stream().filter("invoice.send"::equals).count();
            var issued = actions.stream().filter("invoice.open"::equals).count();
            assertThat(texts).as(as).hasSize((int) sent);
            assertThat(links.all()).as(as).hasSize((int) (sent + issued));
            for (var text : texts) {
                assertThat(links.findByToken(house.secrets.digest(text.token())))
                        .as(as)
                        .isPresent();
            }
            assertThat(house.store.intents()).as(as).hasSizeLessThanOrEqualTo(1);
            assertThat(house.outbox.events().stream().filter(MpesaEvent.Asked.class::isInstance))
                    .as(as)
                    .hasSameSizeAs(house.store.intents());
        }

        @Override
        public List<String> stands() {
            var words = super.stands();
            links.all().forEach(one -> words.add(one.expiresAt() + " " + one.withdrawnAt()));
            texts.forEach(one -> words.add(one.invoice() + " " + one.due()));
            house.activity.actions().stream()
                    .filter(action -> action.startsWith("invoice."))
                    .forEach(words::add);
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsSentTwiceAndNothingStaysOpen(Deed<House> deed) {
        FaultLoop.run(deed, House::new);
    }
}

package io.uplink.adapter.out.daraja;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.money.mpesa.DarajaSimulator.Answer;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.Door;
import io.uplink.application.money.mpesa.port.MobileMoney.Keys;
import io.uplink.application.money.mpesa.port.MobileMoney.Push;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.shared.MovableClock;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.Shortcode.Kind;
import io.uplink.domain.money.mpesa.Shortcode.Service;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.id.BranchId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DarajaMobileMoneyTest {

    private static final String PUSH = "/mpesa/stkpush/v1/processrequest";
    private static final String QUERY = "/mpesa/stkpushquery/v1/query";
    private static final String OAUTH = "/oauth/v1/generate";
    private static final Push ASKED =
            new Push("254712004418", new WholeShillings(2_500), "ACC-000123", "Internet at home");

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private final MovableClock clock = MovableClock.at("2025-12-19T11:30:00Z");
    private final DarajaMobileMoney money =
            new DarajaMobileMoney(clock, "https://help.example.co.ke/", Duration.ofSeconds(1));
    private final Door paybill = door(Kind.PAYBILL, "174379", daraja.address());

    @AfterEach
    void close() {
        daraja.close();
    }

    private static Door door(Kind kind, String party, String address) {
        return new Door(
                new Shortcode(
                        new ShortcodeId(new UUID(1, 1)),
                        new BranchId(new UUID(1, 2)),
                        "Main",
                        kind,
                        "174379",
                        party,
                        Service.OTHER,
                        address,
                        "apiuser",
                        false,
                        true,
                        Shortcode.Proving.none(),
                        1),
                new Keys("consumer", "s3cret", "passkey", "credential", "t0ken"));
    }

    @Test
    void aPushCarriesWhatDarajaWants() {
        var outcome = money.push(paybill, ASKED);

        assertThat(outcome).isInstanceOf(PushOutcome.Accepted.class);
        var asked = daraja.asked(PUSH).getFirst();
        assertThat(asked.authorization()).isEqualTo("Bearer token-1");
        assertThat(asked.field("BusinessShortCode")).isEqualTo("174379");
        assertThat(asked.field("Timestamp")).isEqualTo("20251219143000");
        assertThat(asked.field("Password")).isEqualTo("MTc0Mzc5cGFzc2tleTIwMjUxMjE5MTQzMDAw");
        assertThat(asked.field("Amount")).isEqualTo("2500");
        assertThat(asked.field("TransactionType")).isEqualTo("CustomerPayBillOnline");
        assertThat(asked.field("PartyA")).isEqualTo("254712004418");
        assertThat(asked.field("TransactionDesc")).isEqualTo("Internet at h");
        assertThat(asked.field("CallBackURL"))
                .isEqualTo("https://help.example.co.ke/webhooks/pay/t0ken/stk");
        assertThat(daraja.asked(OAUTH).getFirst().authorization())
                .isEqualTo("Basic Y29uc3VtZXI6czNjcmV0");
    }

    @Test
    void theMoneyOfATillGoesToTheTill() {
        money.push(door(Kind.TILL, "555555", daraja.address()), ASKED);

        var asked = daraja.asked(PUSH).getFirst();
        assertThat(asked.field("TransactionType")).isEqualTo("CustomerBuyGoodsOnline");
        assertThat(asked.field("BusinessShortCode")).isEqualTo("174379");
        assertThat(asked.field("PartyB")).isEqualTo("555555");
    }

    @Test
    void aTokenIsFetchedOnceByAllAtOnceAndAgainAfterFiftyMinutes() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> (Callable<PushOutcome>) () -> money.push(paybill, ASKED))
                            .toList();
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isInstanceOf(PushOutcome.Accepted.class);
            }
        }
        assertThat(daraja.tokensGiven()).isEqualTo(1);

        clock.advance(Duration.ofMinutes(49));
        money.push(paybill, ASKED);
        assertThat(daraja.tokensGiven()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        money.push(paybill, ASKED);
        assertThat(daraja.tokensGiven()).isEqualTo(2);
    }

    @Test
    void aTokenThatIsRefusedIsFetchedAgainOnce() {
        money.push(paybill, ASKED);
        daraja.forgetToken();

        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Accepted.class);
        assertThat(daraja.tokensGiven()).isEqualTo(2);
        assertThat(daraja.asked(PUSH)).hasSize(3);
    }

    @Test
    void wrongKeysAreARefusalAndNoPhoneIsAsked() {
        daraja.next(OAUTH, Answer.of(401, ""));
        daraja.next(OAUTH, Answer.of(401, ""));

        assertThat(money.push(paybill, ASKED))
                .isInstanceOfSatisfying(
                        PushOutcome.Rejected.class,
                        no -> assertThat(no.code()).isEqualTo(new ResultCode("http-401")));
        assertThat(daraja.asked(PUSH)).isEmpty();
    }

    @Test
    void aPushWithoutAnAnswerIsUnknownAndSentOnce() {
        daraja.next(PUSH, new Answer(200, "{}", 2_000));

        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Unknown.class);
        assertThat(daraja.asked(PUSH)).hasSize(1);
    }

    @Test
    void aGatewaysErrorWithoutACodeIsUnknownToo() {
        daraja.next(PUSH, Answer.of(502, "<html>"));

        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Unknown.class);
        assertThat(daraja.asked(PUSH)).hasSize(1);
    }

    @Test
    void aRefusedPushSaysWhy() {
        daraja.next(
                PUSH,
                Answer.of(
                        400,
                        "{\"errorCode\":\"400.002.02\",\"errorMessage\":\"Bad Request - Invalid"
                                + " Amount\"}"));

        assertThat(money.push(paybill, ASKED))
                .isEqualTo(
                        new PushOutcome.Rejected(
                                new ResultCode("400.002.02"), "Bad Request - Invalid Amount"));
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        var nobody = door(Kind.PAYBILL, "174379", "http://127.0.0.1:1");

        assertThat(money.push(nobody, ASKED))
                .isInstanceOfSatisfying(
                        PushOutcome.Rejected.class,
                        no -> assertThat(no.code()).isEqualTo(new ResultCode("not-reached")));
    }

    @Test
    void aQuestionIsAnsweredOrLeftForLater() {
        assertThat(money.ask(paybill, "ws_CO_1")).isInstanceOf(AskOutcome.NotNow.class);

        daraja.next(
                QUERY,
                Answer.of(
                        200,
                        "{\"ResponseCode\":\"0\",\"CheckoutRequestID\":\"ws_CO_1\",\"ResultCode\":\"1032\",\"ResultDesc\":\"Cancelled\"}"));
        assertThat(money.ask(paybill, "ws_CO_1"))
                .isEqualTo(new AskOutcome.Told(new ResultCode("1032"), "Cancelled"));

        daraja.next(QUERY, Answer.of(200, "{\"ResponseCode\":\"0\",\"ResultCode\":4999}"));
        assertThat(money.ask(paybill, "ws_CO_1"))
                .isEqualTo(new AskOutcome.Told(new ResultCode("4999"), ""));
    }

    @Test
    void aQuestionIsAskedAgainWhereDarajaIsBusy() {
        daraja.next(QUERY, Answer.of(500, "{\"errorCode\":\"500.003.02\"}"));
        daraja.next(QUERY, Answer.of(200, "{\"ResponseCode\":\"0\",\"ResultCode\":\"0\"}"));

        assertThat(money.ask(paybill, "ws_CO_1"))
                .isEqualTo(new AskOutcome.Told(ResultCode.DONE, ""));
    }

    @Test
    void registeringNamesOurTwoAddresses() {
        assertThat(money.register(paybill)).isEqualTo(new Submitted.Accepted("7619-1"));

        var asked = daraja.asked("/mpesa/c2b/v2/registerurl").getFirst();
        assertThat(asked.field("ResponseType")).isEqualTo("Completed");
        assertThat(asked.field("ConfirmationURL")).endsWith("/webhooks/pay/t0ken/confirmation");
        assertThat(asked.field("ValidationURL")).endsWith("/webhooks/pay/t0ken/validation");
    }

    @Test
    void anAddressOfOursWithAForbiddenWordIsNotSent() {
        var strange =
                new DarajaMobileMoney(clock, "https://mpesa.example.co.ke", Duration.ofSeconds(1));

        assertThat(strange.register(paybill)).isInstanceOf(Submitted.Rejected.class);
        assertThat(daraja.asked()).isEmpty();
    }

    private Submitted taken() {
        return new Submitted.Accepted(daraja.lastConversation());
    }

    @Test
    void aReversalAStatusAPayoutAndABalanceAreAskedForByTheInitiator() {
        assertThat(money.reverse(paybill, "PDU91HIVIT", new WholeShillings(200), "Wrong account"))
                .isEqualTo(taken());
        assertThat(money.askStatus(paybill, "NEF61H8J60")).isEqualTo(taken());
        assertThat(
                        money.payOut(
                                paybill,
                                "ours-1",
                                "254712004418",
                                new WholeShillings(10),
                                "BusinessPayment",
                                "Refund"))
                .isEqualTo(taken());
        assertThat(money.askPayout(paybill, "ours-1")).isEqualTo(taken());
        assertThat(money.askBalance(paybill)).isEqualTo(taken());

        assertThat(
                        daraja.asked("/mpesa/transactionstatus/v1/query")
                                .getLast()
                                .field("OriginalConversationID"))
                .isEqualTo("ours-1");
        var reversal = daraja.asked("/mpesa/reversal/v1/request").getFirst();
        assertThat(reversal.field("RecieverIdentifierType")).isEqualTo("11");
        assertThat(reversal.field("Initiator")).isEqualTo("apiuser");
        assertThat(reversal.field("SecurityCredential")).isEqualTo("credential");
        assertThat(daraja.asked("/mpesa/b2c/v3/paymentrequest").getFirst().field("InitiatorName"))
                .isEqualTo("apiuser");
    }

    @Test
    void aPayoutUnderANameThatWasUsedIsUnknownAndNotPaidTwice() {
        daraja.next(
                "/mpesa/b2c/v3/paymentrequest",
                Answer.of(
                        500,
                        "{\"errorCode\":\"500.002.1001\",\"errorMessage\":\"Duplicate"
                                + " OriginatorConversationID\"}"));

        assertThat(
                        money.payOut(
                                paybill,
                                "ours-1",
                                "254712004418",
                                new WholeShillings(10),
                                "BusinessPayment",
                                "Refund"))
                .isInstanceOf(Submitted.Unknown.class);
        assertThat(daraja.asked("/mpesa/b2c/v3/paymentrequest")).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerIsLeftAloneForAWhile() {
        silent(10);

        assertThat(money.push(paybill, ASKED))
                .isEqualTo(
                        new PushOutcome.Rejected(
                                new ResultCode("not-reached"), "left alone for 20 s"));
    }

    @Test
    void whoAnswersAfterTheRestIsCalledAsBefore() {
        silent(10);
        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Rejected.class);

        clock.advance(DarajaBreaker.REST);
        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Accepted.class);
        silent(1);
        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Accepted.class);
    }

    @Test
    void whoIsSilentAfterTheRestIsLeftAloneAgain() {
        silent(10);
        clock.advance(DarajaBreaker.REST);
        silent(1);

        assertThat(money.push(paybill, ASKED)).isInstanceOf(PushOutcome.Rejected.class);
        assertThat(daraja.asked()).isEmpty();
    }

    @Test
    void whoStaysBusyIsNotAskedTwiceEachTime() {
        for (var i = 0; i < 30; i++) {
            daraja.next(QUERY, Answer.of(500, "{\"errorCode\":\"500.003.02\"}"));
        }
        for (var i = 0; i < 12; i++) {
            money.ask(paybill, "ws_CO_1");
        }
        assertThat(daraja.asked(QUERY)).hasSize(24);

        money.ask(paybill, "ws_CO_1");

        assertThat(daraja.asked(QUERY)).hasSize(25);
    }

    private void silent(int times) {
        var nobody = door(Kind.PAYBILL, "174379", "http://127.0.0.1:1");
        for (var i = 0; i < times; i++) {
            money.push(nobody, ASKED);
        }
    }

    @Test
    void nothingSecretIsSaidByWhatIsPrinted() {
        assertThat(paybill.toString()).doesNotContain("s3cret").doesNotContain("t0ken");
    }
}

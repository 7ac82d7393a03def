package io.uplink.adapter.out.daraja;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Notices.Notice;
import io.uplink.application.money.mpesa.port.Notices.Paid;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNoticesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private final JsonNotices notices = new JsonNotices();

    @Test
    void aPaidRequestIsReadWithItemsInAnyOrderAndWithoutAValue() {
        var read =
                notices.read(
                        Kind.REQUEST,
                        DarajaSimulator.paid(
                                "ws_CO_1", "NLJ7RT61SV", 1, "254708374149", "20261127102115"));

        assertThat(read)
                .isEqualTo(
                        new Notice.OfRequest(
                                "m-ws_CO_1",
                                "ws_CO_1",
                                ResultCode.DONE,
                                "The service request is processed successfully.",
                                Optional.of(
                                        new Paid(
                                                new ReceiptNumber("NLJ7RT61SV"),
                                                Money.ofMajor(1, Money.KES),
                                                Optional.of(Instant.parse("2026-11-27T07:21:15Z")),
                                                Payer.read("254708374149")))));
    }

    @Test
    void oneItemAloneMayStandWithoutAListAndCodesMayBeText() {
        var read =
                notices.read(
                        Kind.REQUEST,
                        """
                        {"Body":{"stkCallback":{"CheckoutRequestID":"c","ResultCode":"0",
                        "CallbackMetadata":{"Item":{"Name":"Amount","Value":"1.00"}}}}}\
                        """);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Notice.OfRequest.class,
                        told -> {
                            assertThat(told.code()).isEqualTo(ResultCode.DONE);
                            assertThat(told.paid()).isEmpty();
                        });
    }

    @Test
    void aFailedRequestHasNoMoney() {
        assertThat(notices.read(Kind.REQUEST, DarajaSimulator.failed("ws_CO_1", 1032)))
                .isInstanceOfSatisfying(
                        Notice.OfRequest.class,
                        told -> assertThat(told.code()).isEqualTo(new ResultCode("1032")));
    }

    @Test
    void aConfirmationIsReadWithCentsAndAHashedPayer() {
        var read =
                notices.read(
                        Kind.CONFIRMATION,
                        DarajaSimulator.confirmation(
                                "RKL51ZDR4F", "600966", "99.50", "ACC123", HASH));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Notice.OfPayment.class,
                        told -> {
                            assertThat(told.amount()).contains(Money.ofMinor(9_950, Money.KES));
                            assertThat(told.payer()).isEqualTo(new Payer.Hashed(HASH));
                            assertThat(told.reference()).isEqualTo("ACC123");
                        });
    }

    @Test
    void aResultIsReadWithOneParameterAndWithNone() {
        var read =
                notices.read(
                        Kind.RESULT,
                        """
                        {"Result":{"ResultType":0,"ResultCode":"R000002","ResultDesc":"no",
                        "ConversationID":"AG_1","TransactionID":"T1","ResultParameters":
                        {"ResultParameter":{"Key":"TransactionReason"}},
                        "ReferenceData":{"ReferenceItem":{"Key":"x","Value":"y"}}}}\
                        """);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Notice.OfResult.class,
                        told -> {
                            assertThat(told.code()).isEqualTo(new ResultCode("R000002"));
                            assertThat(told.parameters()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "\"text\"",
                "{}",
                "{\"Body\":[]}",
                "{\"Body\":{\"stkCallback\":7}}",
                "{\"Result\":null}"
            })
    void nonsenseIsUnreadableAndBreaksNothing(String raw) {
        for (var kind : Kind.values()) {
            assertThat(notices.read(kind, raw))
                    .as(kind + raw)
                    .isInstanceOf(Notice.Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "1e999", "NaN", "1.001", "999999999999"})
    void anAmountThatCannotBeIsNone(String amount) {
        var read =
                notices.read(
                        Kind.CONFIRMATION,
                        DarajaSimulator.confirmation("RKL51ZDR4F", "600966", amount, "A", ""));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Notice.OfPayment.class, told -> assertThat(told.amount()).isEmpty());
    }
}

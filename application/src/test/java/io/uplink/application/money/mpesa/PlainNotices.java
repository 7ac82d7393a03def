package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.domain.money.mpesa.MpesaTime;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Money;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads words between bars, so that a failing test shows what was told. */
final class PlainNotices implements Notices {

    static String paid(String checkout, String receipt, String shillings) {
        return "stk|m-" + checkout + "|" + checkout + "|0|" + receipt + "|" + shillings;
    }

    static String failed(String checkout, String code) {
        return "stk|m-" + checkout + "|" + checkout + "|" + code;
    }

    static String confirmed(String receipt, String shillings, String reference) {
        return "c2b|" + receipt + "|" + shillings + "|" + reference + "|2547 ***** 418";
    }

    static String confirmedBy(String receipt, String shillings, String reference, String payer) {
        return "c2b|" + receipt + "|" + shillings + "|" + reference + "|" + payer;
    }

    static String status(String conversation, String receipt, String status, String amount) {
        return "result|" + conversation + "|0|" + receipt + "|" + status + "|" + amount;
    }

    static String noStatus(String conversation, String code) {
        return "result|" + conversation + "|" + code + "|||";
    }

    /**
     * What became of something else.
     *
     * @param pairs {@code Name=value}
     */
    static String result(
            String conversation, String origin, String receipt, String code, String... pairs) {
        return "out|"
                + conversation
                + "|"
                + origin
                + "|"
                + receipt
                + "|"
                + code
                + "|"
                + String.join("|", pairs);
    }

    private static Map<String, String> pairs(String... parts) {
        return Arrays.stream(parts)
                .skip(5)
                .filter(pair -> pair.contains("="))
                .collect(
                        Collectors.toMap(
                                pair -> pair.substring(0, pair.indexOf('=')),
                                pair -> pair.substring(pair.indexOf('=') + 1).replace('!', '|')));
    }

    @Override
    public Notice read(Kind kind, String raw) {
        var parts = raw.split("\\|", -1);
        return switch (parts[0]) {
            case "stk" ->
                    new Notice.OfRequest(
                            parts[1],
                            parts[2],
                            new ResultCode(parts[3]),
                            "",
                            parts.length > 4
                                    ? Optional.of(
                                            new Paid(
                                                    new ReceiptNumber(parts[4]),
                                                    Money.parse(parts[5], Money.KES),
                                                    Optional.empty(),
                                                    Payer.read("254712004418")))
                                    : Optional.empty());
            case "c2b" ->
                    new Notice.OfPayment(
                            "600966",
                            parts[1],
                            MpesaTime.read("20261202120005"),
                            Optional.of(Money.parse(parts[2], Money.KES)),
                            parts[3],
                            Payer.read(parts[4]),
                            "AMINA");
            case "result" ->
                    new Notice.OfResult(
                            parts[1],
                            "",
                            "",
                            new ResultCode(parts[2]),
                            "",
                            Map.of(
                                    "ReceiptNo",
                                    parts[3],
                                    "TransactionStatus",
                                    parts[4],
                                    "Amount",
                                    parts[5]));
            case "out" ->
                    new Notice.OfResult(
                            parts[1],
                            parts[2],
                            parts[3],
                            new ResultCode(parts[4]),
                            "",
                            pairs(parts));
            default -> new Notice.Unreadable("nothing between bars");
        };
    }
}

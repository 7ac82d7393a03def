package io.uplink.adapter.out.daraja;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.domain.money.mpesa.MpesaTime;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads calls as they come, not as they are documented: one object where a list is shown, items in
 * any order and without a value, codes and amounts as numbers or as text.
 */
@ApplicationScoped
class JsonNotices implements Notices {

    private static final int MOST_PARAMETERS = 50;

    /** A thousand times what one transaction may move; behind it lies nonsense. */
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("250000000");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Notice read(Kind kind, String raw) {
        var body = tree(raw);
        if (!body.isObject()) {
            return new Notice.Unreadable("no object of JSON");
        }
        return switch (kind) {
            case REQUEST -> request(body.path("Body").path("stkCallback"));
            case CONFIRMATION -> payment(body);
            case RESULT, TIMEOUT -> result(body.path("Result"));
        };
    }

    private static Notice request(JsonNode told) {
        var checkout = text(told, "CheckoutRequestID");
        var code = text(told, "ResultCode");
        if (checkout.isEmpty() || code.isEmpty()) {
            return new Notice.Unreadable("no request or no result");
        }
        var items = pairs(told.path("CallbackMetadata").path("Item"), "Name");
        var receipt = ReceiptNumber.read(items.getOrDefault("MpesaReceiptNumber", ""));
        var amount = money(items.getOrDefault("Amount", ""));
        var paid =
                code.equals("0") && receipt.isPresent() && amount.isPresent()
                        ? Optional.of(
                                new Paid(
                                        receipt.get(),
                                        amount.get(),
                                        MpesaTime.read(items.getOrDefault("TransactionDate", "")),
                                        Payer.read(items.getOrDefault("PhoneNumber", ""))))
                        : Optional.<Paid>empty();
        return new Notice.OfRequest(
                text(told, "MerchantRequestID"),
                checkout,
                new ResultCode(code),
                text(told, "ResultDesc"),
                paid);
    }

    private static Notice payment(JsonNode told) {
        var transaction = text(told, "TransID");
        if (transaction.isEmpty() && text(told, "TransAmount").isEmpty()) {
            return new Notice.Unreadable("no transaction");
        }
        var name =
                String.join(
                        " ",
                        text(told, "FirstName"),
                        text(told, "MiddleName"),
                        text(told, "LastName"));
        return new Notice.OfPayment(
                text(told, "BusinessShortCode"),
                transaction,
                MpesaTime.read(text(told, "TransTime")),
                money(text(told, "TransAmount")),
                text(told, "BillRefNumber"),
                Payer.read(text(told, "MSISDN")),
                name);
    }

    private static Notice result(JsonNode told) {
        var code = text(told, "ResultCode");
        var conversation = text(told, "ConversationID");
        if (code.isEmpty() || conversation.isEmpty()) {
            return new Notice.Unreadable("no conversation or no result");
        }
        return new Notice.OfResult(
                conversation,
                text(told, "OriginatorConversationID"),
                text(told, "TransactionID"),
                new ResultCode(code),
                text(told, "ResultDesc"),
                pairs(told.path("ResultParameters").path("ResultParameter"), "Key"));
    }

    /** The first of a name counts; a name without a value has none. */
    private static Map<String, String> pairs(JsonNode list, String name) {
        var pairs = new LinkedHashMap<String, String>();
        for (var item : list(list)) {
            if (pairs.size() < MOST_PARAMETERS && item.hasNonNull("Value")) {
                pairs.putIfAbsent(text(item, name), text(item, "Value"));
            }
        }
        return pairs;
    }

    private static List<JsonNode> list(JsonNode node) {
        if (node.isObject()) {
            return List.of(node);
        }
        var list = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(list::add);
        }
        return list;
    }

    private static Optional<Money> money(String said) {
        try {
            var amount = new BigDecimal(said.strip());
            if (amount.compareTo(MOST_AMOUNT) > 0 || amount.signum() <= 0) {
                return Optional.empty();
            }
            return Optional.of(Money.ofMinor(amount.movePointRight(2).longValueExact(), Money.KES));
        } catch (ArithmeticException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }

    private JsonNode tree(String raw) {
        try {
            return Optional.ofNullable(json.readTree(raw)).orElse(MissingNode.getInstance());
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }
}

package io.uplink.adapter.out.daraja;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.StkStamp;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Speaks with Daraja. What moves money or asks a phone is sent once: only where it never left, or
 * was refused for its token, is it sent again.
 */
@ApplicationScoped
class DarajaMobileMoney implements MobileMoney {

    /** Daraja answers within seconds or not at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** It takes no address of ours with one of them in it. */
    private static final Set<String> FORBIDDEN =
            Set.of("mpesa", "safaricom", "exe", "cmd", "sql", "query");

    private static final int MOST_DESCRIPTION = 13;
    private static final String TILL = "2";
    private static final String PAYBILL = "4";
    private static final String ORGANISATION = "11";

    private final DarajaSession session;
    private final InstantSource clock;
    private final String base;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    DarajaMobileMoney(
            InstantSource clock, @ConfigProperty(name = "uplink.public-url") String publicUrl) {
        this(clock, publicUrl, PATIENCE);
    }

    DarajaMobileMoney(InstantSource clock, String publicUrl, Duration patience) {
        this.clock = clock;
        this.base = publicUrl.replaceFirst("/+$", "");
        this.session = new DarajaSession(new DarajaHttp(patience), clock);
    }

    @Override
    public PushOutcome push(Door door, Push push) {
        var code = door.shortcode();
        var stamp = StkStamp.of(code.number(), door.keys().passKey(), clock.instant());
        var body =
                json.createObjectNode()
                        .put("BusinessShortCode", code.number())
                        .put("Password", stamp.password())
                        .put("Timestamp", stamp.timestamp())
                        .put("TransactionType", code.kind().transactionType())
                        .put("Amount", String.valueOf(push.amount().amount()))
                        .put("PartyA", push.payer())
                        .put("PartyB", code.party())
                        .put("PhoneNumber", push.payer())
                        .put("CallBackURL", ours(door, "stk"))
                        .put("AccountReference", push.reference())
                        .put("TransactionDesc", Cut.to(push.description(), MOST_DESCRIPTION));
        return switch (session.send(door, "/mpesa/stkpush/v1/processrequest", body)) {
            case Reply.Answered answered -> pushed(answered);
            case Reply.NotSent(var why) ->
                    new PushOutcome.Rejected(new ResultCode("not-reached"), why);
            case Reply.Silent(var why) -> new PushOutcome.Unknown(why);
        };
    }

    private static PushOutcome pushed(Reply.Answered answered) {
        var checkout = JsonNotices.text(answered.body(), "CheckoutRequestID");
        var code = JsonNotices.text(answered.body(), "ResponseCode");
        if (answered.good() && code.equals("0") && !checkout.isEmpty()) {
            return new PushOutcome.Accepted(
                    new PushTicket(
                            JsonNotices.text(answered.body(), "MerchantRequestID"), checkout));
        }
        if (answered.good() && !code.isEmpty() && !code.equals("0")) {
            return new PushOutcome.Rejected(new ResultCode(code), answered.words());
        }
        var says =
                (answered.status() >= 400 && answered.status() < 500) || !answered.code().isEmpty();
        return !says || answered.code().equals("500.003.1001")
                ? new PushOutcome.Unknown("no answer that says what became of it")
                : new PushOutcome.Rejected(answered.error(), answered.words());
    }

    @Override
    public AskOutcome ask(Door door, String checkoutRequest) {
        var code = door.shortcode();
        var stamp = StkStamp.of(code.number(), door.keys().passKey(), clock.instant());
        var body =
                json.createObjectNode()
                        .put("BusinessShortCode", code.number())
                        .put("Password", stamp.password())
                        .put("Timestamp", stamp.timestamp())
                        .put("CheckoutRequestID", checkoutRequest);
        return switch (session.read(door, "/mpesa/stkpushquery/v1/query", body)) {
            case Reply.Answered answered -> told(answered);
            case Reply.NotSent(var why) -> new AskOutcome.NotNow(why);
            case Reply.Silent(var why) -> new AskOutcome.NotNow(why);
        };
    }

    private static AskOutcome told(Reply.Answered answered) {
        var code = JsonNotices.text(answered.body(), "ResultCode");
        if (answered.good() && !code.isEmpty()) {
            return new AskOutcome.Told(
                    new ResultCode(code), JsonNotices.text(answered.body(), "ResultDesc"));
        }
        // An error is about our question, not about the request; one of them says "at work".
        return new AskOutcome.NotNow(answered.error() + " " + answered.words());
    }

    @Override
    public Submitted register(Door door) {
        var lower = ours(door, "").toLowerCase(Locale.ROOT);
        if (FORBIDDEN.stream().anyMatch(lower::contains)) {
            return new Submitted.Rejected(
                    new ResultCode("address"), "our own address has a word that is not taken");
        }
        var body =
                json.createObjectNode()
                        .put("ShortCode", door.shortcode().number())
                        .put("ResponseType", "Completed")
                        .put("ConfirmationURL", ours(door, "confirmation"))
                        .put("ValidationURL", ours(door, "validation"));
        var reply = session.send(door, "/mpesa/c2b/v2/registerurl", body);
        return reply instanceof Reply.Answered answered
                        && answered.good()
                        && JsonNotices.text(answered.body(), "ResponseCode").equals("0")
                ? new Submitted.Accepted(
                        JsonNotices.text(answered.body(), "OriginatorCoversationID"))
                : submitted(reply);
    }

    @Override
    public Submitted askStatus(Door door, String receipt) {
        var body =
                initiated(door, "TransactionStatusQuery", "OK")
                        .put("Initiator", door.shortcode().initiator())
                        .put("TransactionID", receipt)
                        .put("PartyA", door.shortcode().number())
                        .put("IdentifierType", identifier(door.shortcode()))
                        .put("Occasion", "OK");
        return submitted(session.read(door, "/mpesa/transactionstatus/v1/query", body));
    }

    @Override
    public Submitted askPayout(Door door, String conversation) {
        var body =
                initiated(door, "TransactionStatusQuery", "OK")
                        .put("Initiator", door.shortcode().initiator())
                        .put("OriginalConversationID", conversation)
                        .put("PartyA", door.shortcode().number())
                        .put("IdentifierType", identifier(door.shortcode()))
                        .put("Occasion", "OK");
        return submitted(session.read(door, "/mpesa/transactionstatus/v1/query", body));
    }

    @Override
    public Submitted reverse(Door door, String receipt, WholeShillings amount, String remarks) {
        var body =
                initiated(door, "TransactionReversal", remarks)
                        .put("Initiator", door.shortcode().initiator())
                        .put("TransactionID", receipt)
                        .put("Amount", String.valueOf(amount.amount()))
                        .put("ReceiverParty", door.shortcode().number())
                        .put("RecieverIdentifierType", ORGANISATION);
        return submitted(session.send(door, "/mpesa/reversal/v1/request", body));
    }

    @Override
    public Submitted payOut(
            Door door,
            String conversation,
            String payee,
            WholeShillings amount,
            String command,
            String remarks) {
        var body =
                initiated(door, command, remarks)
                        .put("OriginatorConversationID", conversation)
                        .put("InitiatorName", door.shortcode().initiator())
                        .put("Amount", String.valueOf(amount.amount()))
                        .put("PartyA", door.shortcode().number())
                        .put("PartyB", payee);
        return submitted(session.send(door, "/mpesa/b2c/v3/paymentrequest", body));
    }

    @Override
    public Submitted askBalance(Door door) {
        var body =
                initiated(door, "AccountBalance", "OK")
                        .put("Initiator", door.shortcode().initiator())
                        .put("PartyA", door.shortcode().number())
                        .put("IdentifierType", identifier(door.shortcode()));
        return submitted(session.read(door, "/mpesa/accountbalance/v1/query", body));
    }

    private ObjectNode initiated(Door door, String command, String remarks) {
        return json.createObjectNode()
                .put("SecurityCredential", door.keys().credential())
                .put("CommandID", command)
                .put("Remarks", Cut.to(remarks, 100))
                .put("ResultURL", ours(door, "result"))
                .put("QueueTimeOutURL", ours(door, "timeout"));
    }

    private static Submitted submitted(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered
                    when answered.good()
                            && JsonNotices.text(answered.body(), "ResponseCode").equals("0") ->
                    new Submitted.Accepted(JsonNotices.text(answered.body(), "ConversationID"));
            // Sent before under the same name: whether it was done is to be asked.
            case Reply.Answered answered
                    when answered.code().equals("500.002.1001")
                            || (answered.code().isEmpty() && answered.status() >= 500) ->
                    new Submitted.Unknown(answered.words());
            case Reply.Answered answered ->
                    new Submitted.Rejected(answered.error(), answered.words());
            case Reply.NotSent(var why) ->
                    new Submitted.Rejected(new ResultCode("not-reached"), why);
            case Reply.Silent(var why) -> new Submitted.Unknown(why);
        };
    }

    private String ours(Door door, String what) {
        return base + "/webhooks/pay/" + door.keys().token() + "/" + what;
    }

    private static String identifier(Shortcode shortcode) {
        return shortcode.kind() == Shortcode.Kind.TILL ? TILL : PAYBILL;
    }
}

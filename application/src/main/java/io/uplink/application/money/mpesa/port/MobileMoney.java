package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.WholeShillings;

/** Safaricom's side. Calls leave the program, so none is made inside a unit of work. */
public interface MobileMoney {

    /** What a shortcode is entered with; never shown and never logged. */
    record Keys(
            String consumerKey,
            String consumerSecret,
            String passKey,
            String credential,
            String token) {

        @Override
        public String toString() {
            return "Keys";
        }
    }

    /** A shortcode with what it is entered with. */
    record Door(Shortcode shortcode, Keys keys) {}

    /** What a phone is asked. */
    record Push(String payer, WholeShillings amount, String reference, String description) {}

    /** How a request was met. */
    sealed interface PushOutcome {
        record Accepted(PushTicket ticket) implements PushOutcome {}

        record Rejected(ResultCode code, String words) implements PushOutcome {}

        /** It left, and nobody answered: the phone may be asked or not. Never sent again. */
        record Unknown(String why) implements PushOutcome {}
    }

    /** What became of a request. */
    sealed interface AskOutcome {
        record Told(ResultCode code, String words) implements AskOutcome {}

        record NotNow(String why) implements AskOutcome {}
    }

    /** How something was met whose result comes by a call to us. */
    sealed interface Submitted {
        record Accepted(String conversation) implements Submitted {}

        record Rejected(ResultCode code, String words) implements Submitted {}

        /** It left, and nobody answered: it may have been done or not. Never sent again. */
        record Unknown(String why) implements Submitted {}
    }

    PushOutcome push(Door door, Push push);

    AskOutcome ask(Door door, String checkoutRequest);

    /** Tells Safaricom where to call us when money comes. */
    Submitted register(Door door);

    Submitted askStatus(Door door, String receipt);

    /** What became of money that was paid out; by what Safaricom calls it, or else we. */
    Submitted askPayout(Door door, String conversation);

    Submitted reverse(Door door, String receipt, WholeShillings amount, String remarks);

    /**
     * Pays somebody.
     *
     * @param conversation ours: the same one is never paid twice
     */
    Submitted payOut(
            Door door,
            String conversation,
            String payee,
            WholeShillings amount,
            String command,
            String remarks);

    Submitted askBalance(Door door);
}

package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.WholeShillings;
import java.util.ArrayList;
import java.util.List;

/** Answers what a test wrote down, and keeps what it was asked. */
final class ScriptedMobileMoney implements MobileMoney {

    final List<Push> pushes = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    PushOutcome onPush = new PushOutcome.Accepted(new PushTicket("m-c1", "c1"));

    /** What happens while a phone is asked, before anybody answers. */
    Runnable duringPush = () -> {};

    AskOutcome onAsk = new AskOutcome.NotNow("at work");
    final List<String> registered = new ArrayList<>();
    final List<String> statusAsked = new ArrayList<>();
    final List<String> payoutsAsked = new ArrayList<>();
    final List<String> reversed = new ArrayList<>();
    final List<String> paidOut = new ArrayList<>();
    Submitted onAskPayout = new Submitted.Accepted("question-1");
    Submitted onReverse = new Submitted.Accepted("reversal-1");
    Submitted onPayOut = new Submitted.Accepted("payout-1");
    Submitted onBalance = new Submitted.Accepted("balance-1");
    Submitted onStatus = new Submitted.Accepted("conversation-1");

    @Override
    public PushOutcome push(Door door, Push push) {
        pushes.add(push);
        duringPush.run();
        return onPush;
    }

    @Override
    public AskOutcome ask(Door door, String checkoutRequest) {
        asked.add(checkoutRequest);
        return onAsk;
    }

    @Override
    public Submitted register(Door door) {
        registered.add(door.shortcode().number());
        return new Submitted.Accepted("conversation");
    }

    @Override
    public Submitted askStatus(Door door, String receipt) {
        statusAsked.add(receipt);
        return onStatus;
    }

    @Override
    public Submitted askPayout(Door door, String conversation) {
        payoutsAsked.add(conversation);
        return onAskPayout;
    }

    @Override
    public Submitted reverse(Door door, String receipt, WholeShillings amount, String remarks) {
        reversed.add(receipt + " " + amount.amount());
        return onReverse;
    }

    @Override
    public Submitted payOut(
            Door door,
            String conversation,
            String payee,
            WholeShillings amount,
            String command,
            String remarks) {
        paidOut.add(conversation + " " + payee + " " + amount.amount());
        return onPayOut;
    }

    @Override
    public Submitted askBalance(Door door) {
        return onBalance;
    }
}

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
    AskOutcome onAsk = new AskOutcome.NotNow("at work");
    final List<String> statusAsked = new ArrayList<>();
    Submitted onStatus = new Submitted.Accepted("conversation-1");

    @Override
    public PushOutcome push(Door door, Push push) {
        pushes.add(push);
        return onPush;
    }

    @Override
    public AskOutcome ask(Door door, String checkoutRequest) {
        asked.add(checkoutRequest);
        return onAsk;
    }

    @Override
    public Submitted register(Door door) {
        return new Submitted.Accepted("conversation");
    }

    @Override
    public Submitted askStatus(Door door, String receipt) {
        statusAsked.add(receipt);
        return onStatus;
    }

    @Override
    public Submitted reverse(Door door, String receipt, WholeShillings amount, String remarks) {
        return new Submitted.Accepted("conversation");
    }

    @Override
    public Submitted payOut(
            Door door,
            String conversation,
            String payee,
            WholeShillings amount,
            String command,
            String remarks) {
        return new Submitted.Accepted(conversation);
    }

    @Override
    public Submitted askBalance(Door door) {
        return new Submitted.Accepted("conversation");
    }
}

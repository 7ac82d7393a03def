package io.uplink.adapter.out.inprocess.money.statement;

import io.uplink.application.money.statement.port.ProofAlarms;
import io.uplink.application.outreach.notification.TellUnprovenDay;
import io.uplink.application.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** By the bell. */
@ApplicationScoped
class NotifiedProofAlarms implements ProofAlarms {

    private static final Actor.Job MONEY = new Actor.Job("money.proof");

    private final TellUnprovenDay tellUnprovenDay;

    NotifiedProofAlarms(TellUnprovenDay tellUnprovenDay) {
        this.tellUnprovenDay = tellUnprovenDay;
    }

    @Override
    public void tell(Alarm alarm) {
        tellUnprovenDay.execute(
                MONEY,
                new TellUnprovenDay.Input(
                        alarm.event(), alarm.branch(), alarm.paybill(), alarm.day(), alarm.at()));
    }
}

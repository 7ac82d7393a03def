package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;

/** Says where messages go, so that nobody takes a trial for the real thing. */
@UseCase
public final class ShowGateway {

    private final SmsGateways gateways;

    public ShowGateway(SmsGateways gateways) {
        this.gateways = gateways;
    }

    /** The gateway's name: {@code none}, {@code development} or {@code http}. */
    public String execute(Actor actor) {
        actor.require(Permission.MESSAGES_VIEW);
        return gateways.inForce().name();
    }
}

package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;

/** Says where a test message would go, to whoever may send one. */
@UseCase
public final class PrepareTestMessage {

    private final SmsGateways gateways;

    public PrepareTestMessage(SmsGateways gateways) {
        this.gateways = gateways;
    }

    /** The gateway's name. */
    public String execute(Actor actor) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return gateways.inForce().name();
    }
}

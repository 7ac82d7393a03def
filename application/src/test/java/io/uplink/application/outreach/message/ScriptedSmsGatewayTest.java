package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.shared.SequentialIds;
import java.util.UUID;

class ScriptedSmsGatewayTest implements SmsGatewayContract {

    private final SequentialIds ids = new SequentialIds();

    @Override
    public SmsGateway gateway() {
        return new ScriptedSmsGateway();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }
}

package io.uplink.adapter.out.inprocess.outreach.message;

import io.uplink.application.outreach.message.SmsSettings;
import io.uplink.application.outreach.message.port.SmsGateway;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses every text and says why: nothing may look sent that was not. */
@ApplicationScoped
class NoSmsGateway implements SmsGateway {

    @Override
    public String name() {
        return SmsSettings.NONE;
    }

    @Override
    public Outcome send(Sms sms) {
        return new Outcome.Rejected("message.no-gateway");
    }

    @Override
    public boolean reachesPeople() {
        return true;
    }

    @Override
    public boolean repeatSafe() {
        return true;
    }
}

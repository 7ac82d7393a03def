package io.uplink.adapter.out.inprocess.org.access;

import io.uplink.application.org.access.port.AccountNotices;
import io.uplink.application.outreach.message.SendAccountNotice;
import io.uplink.application.shared.Actor;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** By text message. */
@ApplicationScoped
class SmsAccountNotices implements AccountNotices {

    private static final Actor.Job ACCESS = new Actor.Job("access.account-notices");

    private final SendAccountNotice sendAccountNotice;

    SmsAccountNotices(SendAccountNotice sendAccountNotice) {
        this.sendAccountNotice = sendAccountNotice;
    }

    @Override
    public void secondFactorReset(UUID event, PersonId person) {
        sendAccountNotice.execute(
                ACCESS,
                new SendAccountNotice.Input(
                        event, person, TemplateKey.SECOND_FACTOR_RESET, Map.of()));
    }

    @Override
    public void newDevice(UUID event, PersonId person, String device) {
        sendAccountNotice.execute(
                ACCESS,
                new SendAccountNotice.Input(
                        event,
                        person,
                        TemplateKey.NEW_SIGN_IN,
                        Map.of(Placeholder.DEVICE, device)));
    }
}

package io.uplink.adapter.out.inprocess.org.access;

import io.uplink.application.org.access.port.PasswordResetMessages;
import io.uplink.application.outreach.message.SendAccountLink;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By text message, under {@code uplink.public-url}. */
@ApplicationScoped
class SmsPasswordResetMessages implements PasswordResetMessages {

    private static final Actor.Job ACCESS = new Actor.Job("access.password-link");

    private final SendAccountLink sendAccountLink;
    private final String base;

    SmsPasswordResetMessages(
            SendAccountLink sendAccountLink,
            @ConfigProperty(name = "uplink.public-url") String publicUrl) {
        this.sendAccountLink = sendAccountLink;
        this.base = publicUrl.replaceFirst("/+$", "");
    }

    @Override
    public void send(PersonId person, String token, Instant expiresAt) {
        sendAccountLink.execute(
                ACCESS, new SendAccountLink.Input(person, base + "/reset/" + token, expiresAt));
    }
}

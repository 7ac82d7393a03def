package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.PasswordResetMessages;
import io.uplink.application.org.access.port.PasswordResets;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.org.access.LoginEvent.PasswordResetAsked;
import io.uplink.domain.shared.DomainEvent;
import java.time.Duration;
import java.util.UUID;

/** Makes the one-time link that was asked for, at the moment it is sent, and sends it. */
@Part
public final class SendPasswordLink implements EventHandler {

    private final Logins logins;
    private final PasswordResets resets;
    private final PasswordResetMessages messages;
    private final Tokens tokens;
    private final Settings settings;
    private final Origin origin;

    public SendPasswordLink(
            Logins logins,
            PasswordResets resets,
            PasswordResetMessages messages,
            Tokens tokens,
            Settings settings,
            Origin origin) {
        this.logins = logins;
        this.resets = resets;
        this.messages = messages;
        this.tokens = tokens;
        this.settings = settings;
        this.origin = origin;
    }

    @Override
    public String name() {
        return "access.password-link";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("person.password-reset-asked");
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof PasswordResetAsked asked) {
            logins.find(asked.person())
                    .filter(Login::active)
                    .ifPresent(login -> send(login, life(asked)));
        }
    }

    private Duration life(PasswordResetAsked asked) {
        return asked.invited()
                ? Duration.ofHours(settings.get(AccessSettings.INVITATION_HOURS))
                : Duration.ofMinutes(settings.get(AccessSettings.RESET_MINUTES));
    }

    private void send(Login login, Duration life) {
        var now = origin.now();
        var token = tokens.fresh();
        resets.issue(origin.newId(), login.person(), tokens.digest(token), now, now.plus(life));
        messages.send(login.person(), token, now.plus(life));
    }
}

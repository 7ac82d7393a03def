package io.uplink.application.org.access;

import io.uplink.application.org.access.port.AccountNotices;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.shared.DomainEvent;
import java.util.Set;
import java.util.UUID;

/** Tells the owner of an account what somebody else did, or may have done, to it. */
@Part
public final class TellAboutAccount implements EventHandler {

    private static final Set<String> WANTED =
            Set.of("person.second-factor-reset", "person.new-device");

    private final AccountNotices notices;

    public TellAboutAccount(AccountNotices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "access.account-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof LoginEvent known) {
            switch (known) {
                case LoginEvent.SecondFactorReset(var person, _) ->
                        notices.secondFactorReset(eventId, person);
                case LoginEvent.NewDevice(var person, var device, _) ->
                        notices.newDevice(eventId, person, device);
                case LoginEvent.PasswordResetAsked _ -> {}
            }
        }
    }
}

package io.uplink.adapter.out.inprocess.org.access;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.org.access.port.PasswordResetMessages;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** While no way to a phone is known, nobody gets the link. */
@DefaultBean
@ApplicationScoped
class NoPasswordResetMessages implements PasswordResetMessages {

    @Override
    public void send(PersonId person, String token, Instant expiresAt) {}
}

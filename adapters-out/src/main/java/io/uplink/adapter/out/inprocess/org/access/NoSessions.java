package io.uplink.adapter.out.inprocess.org.access;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.org.access.port.Sessions;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Nobody is signed in, so nothing needs to end. */
@DefaultBean
@ApplicationScoped
class NoSessions implements Sessions {

    @Override
    public void endAllOf(PersonId person, String why, Instant now) {}
}

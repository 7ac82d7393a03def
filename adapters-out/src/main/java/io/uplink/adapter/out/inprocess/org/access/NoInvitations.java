package io.uplink.adapter.out.inprocess.org.access;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.org.access.port.Invitations;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Nobody can be invited to what is not there. */
@DefaultBean
@ApplicationScoped
class NoInvitations implements Invitations {

    @Override
    public void invite(Person person, Instant now) {
        throw new DomainException(new AccessError.NoLogin());
    }
}

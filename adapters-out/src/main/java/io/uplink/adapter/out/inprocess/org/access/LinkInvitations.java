package io.uplink.adapter.out.inprocess.org.access;

import io.uplink.application.org.access.port.Invitations;
import io.uplink.application.shared.Outbox;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.org.access.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Whoever is invited gets the same kind of link as whoever forgot the password, only longer. */
@ApplicationScoped
class LinkInvitations implements Invitations {

    private final Outbox outbox;

    LinkInvitations(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void invite(Person person, Instant now) {
        outbox.append(List.of(new LoginEvent.PasswordResetAsked(person.id(), true, now)));
    }
}

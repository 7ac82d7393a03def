package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Invitations;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps who was invited, in order. */
public final class RecordingInvitations implements Invitations {

    private final List<PersonId> invited = new ArrayList<>();

    @Override
    public void invite(Person person, Instant now) {
        invited.add(person.id());
    }

    public List<PersonId> invited() {
        return List.copyOf(invited);
    }
}

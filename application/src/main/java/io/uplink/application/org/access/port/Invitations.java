package io.uplink.application.org.access.port;

import io.uplink.domain.org.access.Person;
import java.time.Instant;

/** Lets a person choose a password: the way to a first login, and back to a lost one. */
public interface Invitations {

    /**
     * Makes a one-time link and sees to it that it is sent; in the caller's unit of work. Earlier
     * links of the person end.
     *
     * @param person active and reachable
     */
    void invite(Person person, Instant now);
}

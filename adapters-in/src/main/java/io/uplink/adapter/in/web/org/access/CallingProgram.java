package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Who calls the API and with what, and the token it calls with next. */
@RequestScoped
class CallingProgram {

    private final Actors actors;
    private final Clients clients;
    private final AccessTokens accessTokens;
    private final InstantSource clock;

    CallingProgram(Actors actors, Clients clients, AccessTokens accessTokens, InstantSource clock) {
        this.actors = actors;
        this.clients = clients;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    Actor actor() {
        return actors.current();
    }

    Client client() {
        return clients.client();
    }

    String accessToken(PersonId person, UUID session) {
        return accessTokens.issue(person, session, clock.instant());
    }
}

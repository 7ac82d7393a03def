package io.uplink.adapter.in.web.shared;

import io.uplink.application.shared.Actor;
import jakarta.enterprise.context.RequestScoped;

/** Who asks in this call; nobody until a filter found out who it is. */
@RequestScoped
public class Actors {

    private Actor current = new Actor.Anonymous();

    public Actor current() {
        return current;
    }

    /** For the filter that checked a session, a token or a link; nothing else calls it. */
    public void signIn(Actor actor) {
        current = actor;
    }
}

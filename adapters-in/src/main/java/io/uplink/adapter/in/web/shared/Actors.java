package io.uplink.adapter.in.web.shared;

import io.uplink.application.org.access.port.SessionQueries.Waiting;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.Theme;
import jakarta.enterprise.context.RequestScoped;

/** Who asks in this call; nobody until a filter found out who it is. */
@RequestScoped
public class Actors {

    private Actor current = new Actor.Anonymous();
    private Theme theme = Theme.AUTO;
    private Waiting waiting = Waiting.NOTHING;

    public Actor current() {
        return current;
    }

    /** How light the person likes the pages; as the device is set while nobody is signed in. */
    public Theme theme() {
        return theme;
    }

    public void prefer(Theme liked) {
        theme = liked;
    }

    /** What waits for the person, as the frame of a page says it. */
    public Waiting waiting() {
        return waiting;
    }

    public void await(Waiting news) {
        waiting = news;
    }

    /** For the filter that checked a session, a token or a link; nothing else calls it. */
    public void signIn(Actor actor) {
        current = actor;
    }
}

package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SessionQueries;
import io.uplink.application.org.access.port.SessionQueries.Caller;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Finds out who a call comes from, with the rights of this moment. */
@UseCase
public final class RecogniseCaller {

    /** What a call brings along. */
    public sealed interface Credential {

        /** The token in a browser's cookie. */
        record Cookie(String token) implements Credential {}

        /** The same, sent by a page that asks by itself whether there is news. */
        record Glance(String token) implements Credential {

            @Override
            public String toString() {
                return "Glance";
            }
        }

        /** The session that a genuine access token names. */
        record AccessToken(UUID session) implements Credential {}

        /** The key of a program. */
        record ApiKey(String key) implements Credential {

            @Override
            public String toString() {
                return "ApiKey";
            }
        }
    }

    private final SessionQueries sessions;
    private final Tokens tokens;
    private final InstantSource clock;

    public RecogniseCaller(SessionQueries sessions, Tokens tokens, InstantSource clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty if the session has ended or never was. */
    public Optional<Caller> execute(Actor actor, Credential credential) {
        actor.requireAnonymousAllowed();
        return switch (credential) {
            case Credential.Cookie(var token) ->
                    sessions.byCookie(tokens.digest(token), clock.instant());
            case Credential.Glance(var token) ->
                    sessions.glance(tokens.digest(token), clock.instant());
            case Credential.AccessToken(var session) ->
                    sessions.byAccessToken(session, clock.instant());
            case Credential.ApiKey(var key) ->
                    sessions.byApiKey(tokens.digest(key), clock.instant());
        };
    }
}

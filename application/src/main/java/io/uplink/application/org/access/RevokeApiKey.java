package io.uplink.application.org.access;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.util.Map;
import java.util.UUID;

/** Ends a key of the caller's own; one that has ended already stays so. */
@UseCase
public final class RevokeApiKey {

    private final UnitOfWork unitOfWork;
    private final ApiKeys keys;
    private final Origin origin;

    public RevokeApiKey(UnitOfWork unitOfWork, ApiKeys keys, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.keys = keys;
        this.origin = origin;
    }

    public void execute(Actor actor, UUID key) {
        var person = actor.requireSignedIn();
        if (!keys.isOf(person.id(), key)) {
            throw new DomainException(new AccessError.NoSuchKey());
        }
        unitOfWork.run(() -> {
            if (keys.revoke(person.id(), key, "revoked-by-owner", origin.now())) {
                origin.activity()
                        .record(
                                actor,
                                "person.revoke-key",
                                new Subject("person", person.id().value(), person.name()),
                                Map.of("key", key.toString()),
                                Map.of());
            }
        });
    }
}

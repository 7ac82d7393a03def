package io.uplink.application.org.access;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.ApiKeys.Fresh;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a key with which a program acts for the caller: in the scopes that it is given, and never
 * further than the person may at that moment.
 */
@UseCase
public final class AddApiKey {

    /** What programs send, and what looks for leaked secrets finds. */
    public static final String MARK = "upk_";

    public static final int MOST_DAYS = 366;

    private static final int MOST = 20;
    private static final int PREFIX = MARK.length() + 6;

    /**
     * What it may.
     *
     * @param scopes keys of permissions
     * @param days that it lives
     * @param password once more
     */
    public record Input(
            String name, Set<String> scopes, int days, String password, String address) {

        @Override
        public String toString() {
            return "AddApiKey.Input";
        }
    }

    /** The key itself is given out this once and not stored. */
    public record Made(UUID id, String name, String key, String prefix, Instant expiresAt) {

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final ApiKeys keys;
    private final OwnPassword ownPassword;
    private final Tokens tokens;
    private final Origin origin;

    public AddApiKey(
            UnitOfWork unitOfWork,
            ApiKeys keys,
            OwnPassword ownPassword,
            Tokens tokens,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.keys = keys;
        this.ownPassword = ownPassword;
        this.tokens = tokens;
        this.origin = origin;
    }

    public Made execute(Actor actor, Input input) {
        var person = actor.requireSignedIn();
        var now = origin.now();
        var name = checked(person, input);
        var living = keys.livingOf(person.id(), now);
        if (living.stream().anyMatch(key -> key.name().equalsIgnoreCase(name))) {
            throw taken();
        }
        if (living.size() >= MOST) {
            throw new DomainException(new AccessError.TooManyKeys());
        }
        ownPassword.require(person.id(), "password", input.password(), input.address(), now);
        var key = MARK + tokens.fresh();
        var made =
                new Made(
                        origin.newId(),
                        name,
                        key,
                        key.substring(0, Math.min(key.length(), PREFIX)),
                        now.plus(Duration.ofDays(input.days())));
        unitOfWork.run(() -> keep(person, input, made, now));
        return made;
    }

    /** The name; all faults at once. */
    private static String checked(Actor.Person person, Input input) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(input.name()), 60);
        if (input.scopes().isEmpty()) {
            faults.add("scopes", "required");
        }
        if (!input.scopes().stream().allMatch(scope -> holds(person, scope))) {
            faults.add("scopes", "key.scope-not-held");
        }
        if (input.days() < 1 || input.days() > MOST_DAYS) {
            faults.add("days", "key.days");
        }
        faults.refuse();
        return name;
    }

    private static boolean holds(Actor.Person person, String scope) {
        return Permission.ofKey(scope).flatMap(person::reach).isPresent();
    }

    private void keep(Actor.Person person, Input input, Made made, Instant now) {
        var fresh =
                new Fresh(
                        made.id(),
                        person.id(),
                        made.name(),
                        made.prefix(),
                        tokens.digest(made.key()),
                        input.scopes(),
                        now,
                        made.expiresAt());
        if (!keys.add(fresh)) {
            throw taken();
        }
        origin.activity()
                .record(
                        person,
                        "person.add-key",
                        new Subject("person", person.id().value(), person.name()),
                        Map.of(),
                        Map.of(
                                "name",
                                made.name(),
                                "prefix",
                                made.prefix(),
                                "scopes",
                                input.scopes().stream().sorted().toList(),
                                "expires",
                                made.expiresAt().toString()));
    }

    private static DomainException taken() {
        return Invalid.of("name", "key.name-taken");
    }
}

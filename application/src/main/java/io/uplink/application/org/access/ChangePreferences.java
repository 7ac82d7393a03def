package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Person.Profile;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import java.util.Map;

/** Changes in which language and how light the caller sees Uplink. */
@UseCase
public final class ChangePreferences {

    /** What the person likes. */
    public record Input(Language language, Theme theme) {}

    private final UnitOfWork unitOfWork;
    private final PersonRepository people;
    private final Origin origin;

    public ChangePreferences(UnitOfWork unitOfWork, PersonRepository people, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        var caller = actor.requireSignedIn();
        return unitOfWork.perform(() -> {
            var before =
                    people.findById(caller.id())
                            .orElseThrow(() -> new DomainException(new AccessError.NoSuchPerson()));
            var after = before.with(liking(before.profile(), input), before.branches());
            if (after.equals(before)) {
                return before;
            }
            people.save(after);
            origin.activity()
                    .record(
                            actor,
                            "person.change-preferences",
                            new Subject("person", caller.id().value(), caller.name()),
                            facts(before.profile()),
                            facts(after.profile()));
            return after;
        });
    }

    private static Profile liking(Profile profile, Input input) {
        return new Profile(
                profile.name(),
                profile.email(),
                profile.phone(),
                input.language(),
                input.theme(),
                profile.jobTitle(),
                profile.department());
    }

    private static Map<String, String> facts(Profile profile) {
        return Map.of("language", profile.language().code(), "theme", profile.theme().code());
    }
}

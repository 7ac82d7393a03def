package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.Audiences;
import io.uplink.application.care.desk.port.Shelf;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.care.desk.Kept;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How something is made, changed and taken away that people keep for themselves or share: one's own
 * is nobody else's business, and sharing is a right that ends where the team or branch does.
 */
@Part
public final class DeskKeeping {

    /** For whom it is to be, as chosen. */
    public record Choice(String audience, Optional<UUID> team, Optional<UUID> branch) {

        Audience read(Faults faults) {
            return Audience.parse(faults, audience, team, branch);
        }
    }

    private final Audiences audiences;
    private final Origin origin;

    public DeskKeeping(Audiences audiences, Origin origin) {
        this.audiences = audiences;
        this.origin = origin;
    }

    static Reader reader(Actor actor) {
        var person = actor.requirePerson();
        return new Reader(
                person.id(),
                person.branches(),
                person.teams(),
                person.reach(Permission.TICKETS_SHARE).equals(Optional.of(Reach.ALL)));
    }

    static boolean isFor(Actor actor, Kept thing) {
        return thing.audience().includes(thing.owner(), reader(actor));
    }

    /** Whether this actor may change or take it away. */
    boolean mayKeep(Actor actor, Kept thing) {
        return switch (thing.audience()) {
            case Audience.Own _ -> thing.owner().equals(actor.requirePerson().id());
            case Audience.All _ -> actor.may(Permission.TICKETS_SHARE, Placement.company());
            case Audience.Team _, Audience.Branch _ ->
                    audiences
                            .find(thing.audience())
                            .filter(at -> actor.may(Permission.TICKETS_SHARE, at.placement()))
                            .isPresent();
        };
    }

    void requireMayKeep(Actor actor, Kept thing) {
        if (!mayKeep(actor, thing)) {
            throw new DomainException(new Actor.Denied(Permission.TICKETS_SHARE.key()));
        }
    }

    /** Before a change: whether this actor may make it, and on which look it was decided. */
    void requireSeen(Actor actor, Kept thing, Optional<Version> seen) {
        requireMayKeep(actor, thing);
        Version.requireSame(seen, thing.version());
    }

    /** Stores what is new or changed; the same again is no change. */
    <T extends Kept> void keep(
            Actor actor,
            String action,
            Shelf<?, T> shelf,
            Optional<T> before,
            T after,
            Function<T, Map<String, String>> facts) {
        requireThere(before.map(Kept::audience), after.audience());
        requireMayKeep(actor, after);
        if (before.equals(Optional.of(after))) {
            return;
        }
        if (before.isEmpty() && shelf.madeBy(after.owner()) >= Kept.MOST_OF_ONE) {
            throw new DomainException(new DeskError.TooMany(Kept.MOST_OF_ONE));
        }
        shelf.save(after);
        var old = before.map(known -> facts(known, facts)).orElse(Map.of());
        var fresh = new LinkedHashMap<>(facts(after, facts));
        fresh.entrySet()
                .removeIf(fact -> fact.getValue().equals(old.getOrDefault(fact.getKey(), "")));
        var changed = new LinkedHashMap<>(old);
        changed.keySet().retainAll(fresh.keySet());
        origin.activity().record(actor, action, subject(action, after), changed, fresh);
    }

    /** Takes it away. */
    <T extends Kept> void drop(
            Actor actor,
            String action,
            Shelf<?, T> shelf,
            T thing,
            Optional<Version> seen,
            Function<T, Map<String, String>> facts) {
        requireSeen(actor, thing, seen);
        shelf.remove(thing);
        origin.activity()
                .record(actor, action, subject(action, thing), facts(thing, facts), Map.of());
    }

    /** What it was shared with before may have been set aside since. */
    private void requireThere(Optional<Audience> before, Audience after) {
        if (before.equals(Optional.of(after))) {
            return;
        }
        var lost =
                after.isShared()
                        && !(after instanceof Audience.All)
                        && audiences.find(after).filter(Audiences.Found::active).isEmpty();
        if (lost) {
            throw Invalid.of(
                    after.code(),
                    after.sharedTeam().isPresent() ? "team.unavailable" : "branch.unknown");
        }
    }

    private static <T extends Kept> Map<String, String> facts(
            T thing, Function<T, Map<String, String>> more) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", thing.name());
        facts.put("audience", thing.audience().code());
        thing.audience().sharedTeam().ifPresent(team -> facts.put("team", team.toString()));
        thing.audience().sharedBranch().ifPresent(branch -> facts.put("branch", branch.toString()));
        facts.putAll(more.apply(thing));
        return facts;
    }

    /** The trail calls things as their actions do: {@code macro.edit} is done to a macro. */
    static Subject subject(String action, Kept thing) {
        return new Subject(
                action.substring(0, action.indexOf('.')), thing.id().value(), thing.name());
    }

    Origin origin() {
        return origin;
    }
}

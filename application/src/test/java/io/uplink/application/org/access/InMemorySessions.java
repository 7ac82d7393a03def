package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.Sessions;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Sessions in a map. */
public final class InMemorySessions implements SessionRepository, Sessions {

    /** One session, as far as tests ask. */
    public record Kept(Opening opening, Digest token, Optional<Instant> ended, String why) {

        boolean isAlive(Instant now) {
            return ended.isEmpty() && now.isBefore(opening.expiresAt());
        }

        private Owned owned() {
            return new Owned(opening.id(), opening.person());
        }
    }

    private final Logins logins;
    private final Map<UUID, Kept> sessions = new LinkedHashMap<>();

    public InMemorySessions(Logins logins) {
        this.logins = logins;
    }

    public Kept get(UUID session) {
        return Optional.ofNullable(sessions.get(session)).orElseThrow();
    }

    public List<Kept> all() {
        return List.copyOf(sessions.values());
    }

    @Override
    public boolean open(Opening opening, String checkedHash) {
        var may =
                logins.find(opening.person())
                        .filter(Login::mayEnter)
                        .flatMap(Login::hash)
                        .filter(checkedHash::equals)
                        .isPresent();
        if (may) {
            sessions.put(opening.id(), new Kept(opening, opening.token(), Optional.empty(), ""));
        }
        return may;
    }

    @Override
    public Optional<Owned> renew(Digest present, Digest next, Client client, Instant now) {
        var found =
                alive(
                                now,
                                kept ->
                                        kept.opening().kind() == Kind.API
                                                && kept.token().equals(present))
                        .stream()
                        .findAny();
        found.ifPresent(kept ->
                sessions.put(
                        kept.opening().id(), new Kept(kept.opening(), next, Optional.empty(), "")));
        return found.map(Kept::owned);
    }

    @Override
    public Optional<Owned> endFamily(Digest family, String why, Instant now) {
        return end(now, why, kept -> kept.opening().family().equals(Optional.of(family))).stream()
                .findAny();
    }

    @Override
    public Optional<Owned> endByToken(Digest token, String why, Instant now) {
        return end(now, why, kept -> kept.token().equals(token)).stream().findAny();
    }

    @Override
    public boolean end(PersonId person, UUID session, String why, Instant now) {
        return !end(
                        now,
                        why,
                        kept ->
                                kept.opening().person().equals(person)
                                        && kept.opening().id().equals(session))
                .isEmpty();
    }

    @Override
    public int endOthers(PersonId person, UUID kept, String why, Instant now) {
        return end(
                        now,
                        why,
                        one ->
                                one.opening().person().equals(person)
                                        && !one.opening().id().equals(kept))
                .size();
    }

    @Override
    public void endAllOf(PersonId person, String why, Instant now) {
        var _ = end(now, why, kept -> kept.opening().person().equals(person));
    }

    @Override
    public int prune(Instant before, int most) {
        var old =
                sessions.values().stream()
                        .filter(kept ->
                                kept.opening().expiresAt().isBefore(before)
                                        || kept.ended()
                                                .filter(at -> at.isBefore(before))
                                                .isPresent())
                        .map(kept -> kept.opening().id())
                        .limit(most)
                        .toList();
        old.forEach(sessions::remove);
        return old.size();
    }

    private List<Owned> end(Instant now, String why, Predicate<Kept> which) {
        var ending = alive(now, which);
        ending.forEach(kept ->
                sessions.put(
                        kept.opening().id(),
                        new Kept(kept.opening(), kept.token(), Optional.of(now), why)));
        return ending.stream().map(Kept::owned).toList();
    }

    private List<Kept> alive(Instant now, Predicate<Kept> which) {
        return sessions.values().stream().filter(kept -> kept.isAlive(now)).filter(which).toList();
    }
}

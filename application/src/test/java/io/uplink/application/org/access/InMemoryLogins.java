package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.domain.org.access.LoginName;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Logins in a map. */
public final class InMemoryLogins implements Logins {

    private final Map<PersonId, Login> logins = new HashMap<>();
    private final Map<PersonId, Instant> locked = new HashMap<>();
    private final Map<PersonId, Instant> entered = new HashMap<>();

    public void add(Login login) {
        logins.put(login.person(), login);
    }

    public Optional<Instant> lockedUntil(PersonId person) {
        return Optional.ofNullable(locked.get(person));
    }

    public Optional<Instant> entered(PersonId person) {
        return Optional.ofNullable(entered.get(person));
    }

    @Override
    public Optional<Login> find(LoginName name) {
        return logins.values().stream()
                .filter(login ->
                        login.email().filter(name.canonical()::equals).isPresent()
                                || login.phone()
                                        .map(PhoneNumber::e164)
                                        .filter(name.canonical()::equals)
                                        .isPresent())
                .findAny();
    }

    @Override
    public Optional<Login> find(PersonId person) {
        return Optional.ofNullable(logins.get(person));
    }

    @Override
    public void noteEntry(PersonId person, Instant now) {
        entered.put(person, now);
        locked.remove(person);
    }

    @Override
    public void noteLock(PersonId person, int failures, Instant until) {
        locked.put(person, until);
    }

    @Override
    public void rehash(PersonId person, String before, String after) {
        change(
                person,
                login ->
                        login.hash().equals(Optional.of(before))
                                ? with(login, after, login.mustChange())
                                : login);
    }

    @Override
    public boolean changePassword(PersonId person, String hash, boolean mustChange, Instant now) {
        if (find(person).filter(Login::active).isEmpty()) {
            return false;
        }
        change(person, login -> with(login, hash, mustChange));
        locked.remove(person);
        return true;
    }

    private void change(PersonId person, UnaryOperator<Login> change) {
        logins.computeIfPresent(person, (_, login) -> change.apply(login));
    }

    private static Login with(Login login, String hash, boolean mustChange) {
        return new Login(
                login.person(),
                login.name(),
                login.email(),
                login.phone(),
                login.language(),
                Optional.of(hash),
                login.active(),
                mustChange);
    }
}

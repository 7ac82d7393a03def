package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SecondFactors;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Factors and recovery codes in maps. */
public final class InMemorySecondFactors implements SecondFactors {

    private final Map<PersonId, Factor> factors = new HashMap<>();
    private final Map<PersonId, Set<Digest>> recovery = new HashMap<>();

    @Override
    public Optional<Factor> find(PersonId person) {
        return Optional.ofNullable(factors.get(person))
                .map(factor -> with(factor, factor.on(), factor.used(), left(person).size()));
    }

    @Override
    public void begin(PersonId person, Sealed secret, Instant now) {
        if (find(person).flatMap(Factor::on).isEmpty()) {
            factors.put(person, new Factor(secret, now, Optional.empty(), -1, 0));
        }
    }

    @Override
    public boolean confirm(PersonId person, Sealed secret, long step, Instant now) {
        var begun =
                find(person)
                        .filter(factor -> factor.on().isEmpty())
                        .filter(factor -> factor.secret().equals(secret));
        begun.ifPresent(factor -> factors.put(person, with(factor, Optional.of(now), step, 0)));
        return begun.isPresent();
    }

    @Override
    public boolean use(PersonId person, long step) {
        var fresh =
                find(person)
                        .filter(factor -> factor.on().isPresent())
                        .filter(factor -> factor.used() < step);
        fresh.ifPresent(factor -> factors.put(person, with(factor, factor.on(), step, 0)));
        return fresh.isPresent();
    }

    @Override
    public boolean useRecovery(PersonId person, Digest code, Instant now) {
        return find(person).flatMap(Factor::on).isPresent() && left(person).remove(code);
    }

    @Override
    public void replaceRecovery(PersonId person, List<Digest> codes, Instant now) {
        recovery.put(person, new HashSet<>(codes));
    }

    @Override
    public boolean remove(PersonId person) {
        recovery.remove(person);
        return Optional.ofNullable(factors.remove(person)).isPresent();
    }

    private Set<Digest> left(PersonId person) {
        return recovery.computeIfAbsent(person, _ -> new HashSet<>());
    }

    private static Factor with(Factor factor, Optional<Instant> on, long used, int left) {
        return new Factor(factor.secret(), factor.begun(), on, used, left);
    }
}

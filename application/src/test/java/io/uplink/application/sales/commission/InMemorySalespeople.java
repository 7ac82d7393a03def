package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps salespeople in memory. */
public final class InMemorySalespeople implements SalespersonRepository, SalespersonQueries {

    private final Map<SalespersonId, Salesperson.Snapshot> people = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back = List.of(Back.to(people), Back.to(targets));
        return () -> back.forEach(Runnable::run);
    }

    List<Salesperson.Snapshot> all() {
        return List.copyOf(people.values());
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    @Override
    public Optional<Salesperson> findById(SalespersonId id) {
        return Optional.ofNullable(people.get(id)).map(Salesperson::restore);
    }

    @Override
    public Optional<Salesperson> hold(SalespersonId id) {
        return findById(id);
    }

    @Override
    public Optional<Salesperson> ofPerson(PersonId person) {
        return first(one ->
                one.details().active() && one.details().person().equals(Optional.of(person)));
    }

    @Override
    public Optional<Salesperson> ofCode(String code) {
        return first(one -> one.details().active() && one.details().code().equals(code));
    }

    private Optional<Salesperson> first(Predicate<Salesperson.Snapshot> which) {
        return people.values().stream().filter(which).findFirst().map(Salesperson::restore);
    }

    @Override
    public Taken taken(Salesperson one) {
        var others =
                people.values().stream().filter(other -> !other.id().equals(one.id())).toList();
        return new Taken(
                others.stream()
                        .anyMatch(other -> other.details().code().equals(one.details().code())),
                one.details().person().isPresent()
                        && others.stream()
                                .anyMatch(other ->
                                        other.details().person().equals(one.details().person())));
    }

    @Override
    public void add(Salesperson fresh) {
        store(fresh, 1);
    }

    @Override
    public void save(Salesperson changed) {
        var present = people.get(changed.id());
        Version.requireSame(
                Version.of(changed.snapshot().version()), present == null ? -1 : present.version());
        store(changed, changed.snapshot().version() + 1);
    }

    private void store(Salesperson one, long version) {
        var taken = taken(one);
        if (taken.code() || taken.person()) {
            throw new DomainException(new Duplicate());
        }
        var now = one.snapshot();
        people.put(
                one.id(), new Salesperson.Snapshot(now.id(), now.details(), now.rates(), version));
    }

    @Override
    public void set(Target target) {
        targets.removeIf(one ->
                one.salesperson().equals(target.salesperson())
                        && one.month().equals(target.month()));
        if (!target.isNone()) {
            targets.add(target);
        }
    }

    @Override
    public List<Standing> standings(Within within, Instant from, Instant until) {
        return List.of();
    }

    @Override
    public Optional<Sheet> sheet(Within within, SalespersonId id, YearMonth from) {
        return Optional.empty();
    }

    @Override
    public Page<Line> commissions(Within within, Filter filter, Optional<String> cursor, int size) {
        return new Page<>(List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<Choice> choices(Optional<Set<BranchId>> branches) {
        return people.values().stream()
                .map(one -> new Choice(one.id(), one.details().name()))
                .toList();
    }

    @Override
    public List<Person> people(Optional<Set<BranchId>> branches) {
        return List.of();
    }
}

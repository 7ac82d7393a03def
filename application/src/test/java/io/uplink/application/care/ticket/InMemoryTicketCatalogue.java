package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps both lists in memory; a test says what is in use. */
public final class InMemoryTicketCatalogue implements TicketCatalogue {

    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<UUID, FeeType> feeTypes = new LinkedHashMap<>();
    private final Set<Object> inUse = new HashSet<>();

    public void use(String category) {
        inUse.add(category);
    }

    public void use(UUID feeType) {
        inUse.add(feeType);
    }

    @Override
    public List<Category> categories() {
        return categories.values().stream()
                .sorted(Comparator.comparingInt(Category::position))
                .toList();
    }

    @Override
    public Optional<Category> category(String key) {
        return Optional.ofNullable(categories.get(key));
    }

    @Override
    public void save(Category category) {
        Version.requireSame(
                Version.of(category.version()),
                category(category.key()).map(Category::version).orElse(0L));
        categories.put(
                category.key(),
                new Category(
                        category.key(),
                        category.english(),
                        category.swahili(),
                        category.position(),
                        category.active(),
                        category.version() + 1));
    }

    @Override
    public boolean isInUse(Category category) {
        return inUse.contains(category.key());
    }

    @Override
    public void remove(Category category) {
        categories.remove(category.key());
    }

    @Override
    public List<FeeType> feeTypes() {
        return feeTypes.values().stream()
                .sorted(Comparator.comparingInt(FeeType::position))
                .toList();
    }

    @Override
    public Optional<FeeType> feeType(UUID id) {
        return Optional.ofNullable(feeTypes.get(id));
    }

    @Override
    public void save(FeeType type) {
        Version.requireSame(
                Version.of(type.version()), feeType(type.id()).map(FeeType::version).orElse(0L));
        feeTypes.put(
                type.id(),
                new FeeType(
                        type.id(),
                        type.name(),
                        type.amount(),
                        type.position(),
                        type.active(),
                        type.version() + 1));
    }

    @Override
    public boolean isInUse(FeeType type) {
        return inUse.contains(type.id());
    }

    @Override
    public void remove(FeeType type) {
        feeTypes.remove(type.id());
    }
}

package io.uplink.application.sales.offer;

import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.Version;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps packages in memory. */
public final class InMemoryPackages implements PackageRepository, PackageQueries {

    private final Map<PackageId, ServicePackage> packages = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        return Back.to(packages);
    }

    @Override
    public Optional<ServicePackage> findById(PackageId id) {
        return Optional.ofNullable(packages.get(id));
    }

    @Override
    public Optional<ServicePackage> find(PackageId id) {
        return findById(id);
    }

    @Override
    public int holdCount() {
        return packages.size();
    }

    @Override
    public boolean hasSlug(String slug) {
        return packages.values().stream().anyMatch(one -> one.slug().equals(slug));
    }

    @Override
    public void save(ServicePackage changed) {
        var present = findById(changed.id()).map(ServicePackage::version).orElse(0L);
        Version.requireSame(Version.of(changed.version()), present);
        packages.put(changed.id(), withVersion(changed, present + 1));
    }

    @Override
    public List<ServicePackage> all() {
        return packages.values().stream()
                .sorted(
                        Comparator.comparing(ServicePackage::offered)
                                .reversed()
                                .thenComparingInt(ServicePackage::position)
                                .thenComparingLong(one -> one.price().minor())
                                .thenComparing(one -> one.id().value()))
                .toList();
    }

    private static ServicePackage withVersion(ServicePackage one, long version) {
        return new ServicePackage(
                one.id(),
                one.slug(),
                one.name(),
                one.description(),
                one.mbps(),
                one.price(),
                one.cycle(),
                one.features(),
                one.badge(),
                one.highlighted(),
                one.offered(),
                one.position(),
                version);
    }
}

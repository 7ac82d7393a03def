package io.uplink.application.sales.offer.port;

import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import java.util.Optional;

/** The packages, within a unit of work. */
public interface PackageRepository {

    Optional<ServicePackage> findById(PackageId id);

    /** How many there are, and nobody adds one until the unit of work ends. */
    int holdCount();

    boolean hasSlug(String slug);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(ServicePackage changed);
}

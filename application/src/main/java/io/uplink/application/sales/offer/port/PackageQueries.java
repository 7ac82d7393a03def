package io.uplink.application.sales.offer.port;

import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import java.util.List;
import java.util.Optional;

/** Packages as screens show them: one statement each. */
public interface PackageQueries {

    /** All of them as visitors see them in order; those that are not offered come last. */
    List<ServicePackage> all();

    Optional<ServicePackage> find(PackageId id);
}

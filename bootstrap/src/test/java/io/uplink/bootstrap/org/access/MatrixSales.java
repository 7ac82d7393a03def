package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.shared.ActorFixtures;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** A package that is sold. */
@Singleton
@Unremovable
class MatrixSales {

    private final AddPackage addPackage;
    private Optional<String> one = Optional.empty();

    MatrixSales(AddPackage addPackage) {
        this.addPackage = addPackage;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path, String name) {
        if (!name.equals("id") || !path.contains("/packages/")) {
            return Optional.empty();
        }
        if (one.isEmpty()) {
            var typed =
                    new TypedPackage(
                            "Matrix", "", "20", "2500", "monthly", List.of(), "", false, false, "");
            one = Optional.of(addPackage.execute(ActorFixtures.anAdmin(), typed).id().toString());
        }
        return one;
    }
}

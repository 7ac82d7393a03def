package io.uplink.application.sales.commission.port;

import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Who sells for us. */
public interface SalespersonRepository {

    Optional<Salesperson> findById(SalespersonId id);

    /** Nobody else changes it until the caller's unit of work ends. */
    Optional<Salesperson> hold(SalespersonId id);

    /** The active one who is that person. */
    Optional<Salesperson> ofPerson(PersonId person);

    /** The active one who hands out that code, folded. */
    Optional<Salesperson> ofCode(String code);

    /** Whether another one has the code, or is the person. */
    Taken taken(Salesperson one);

    /** What another one has already. */
    record Taken(boolean code, boolean person) {}

    void add(Salesperson fresh);

    /** Stores what changed, if nobody stored another version meanwhile. */
    void save(Salesperson changed);

    /** Sets it, in place of another one of that month; one that is none takes it away. */
    void set(Target target);
}

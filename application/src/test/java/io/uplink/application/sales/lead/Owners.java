package io.uplink.application.sales.lead;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two who may follow up leads, and no lists. */
record Owners() implements LeadQueries {

    @Override
    public Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size) {
        return new Page<>(List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public Counts counts(Within within, PersonId reader, LocalDate today) {
        return new Counts(0, 0, 0, Map.of());
    }

    @Override
    public Optional<Sheet> sheet(Within within, LeadId id) {
        return Optional.empty();
    }

    @Override
    public List<Owner> owners(Optional<Set<BranchId>> branches) {
        return List.of(new Owner(ASHA, "Asha"), new Owner(BRIAN, "Brian"));
    }
}

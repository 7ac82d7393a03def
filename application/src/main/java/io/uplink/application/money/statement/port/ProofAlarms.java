package io.uplink.application.money.statement.port;

import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tells our people of a day that is not proven; in the caller's unit of work. */
@FunctionalInterface
public interface ProofAlarms {

    /**
     * A day.
     *
     * @param event told once to each
     * @param paybill as people know it
     */
    record Alarm(UUID event, BranchId branch, String paybill, LocalDate day, Instant at) {}

    void tell(Alarm alarm);
}

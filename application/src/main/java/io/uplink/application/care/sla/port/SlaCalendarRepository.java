package io.uplink.application.care.sla.port;

import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;

/** The working calendars. */
public interface SlaCalendarRepository {

    /** Also one that no branch uses any more: tickets still count by it. */
    Optional<SlaCalendar> findById(SlaCalendarId id);

    /** The branch's own, else the standard one. */
    SlaCalendar forBranch(BranchId branch);

    /** Those in use, the standard one first, then by name. */
    List<SlaCalendar> all();

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(SlaCalendar calendar);
}

package io.uplink.application.sales.lead.port;

import io.uplink.domain.sales.lead.Lead;
import java.time.Instant;
import java.util.List;

/** Tells owners inside Uplink of leads to be asked again. */
public interface LeadReminders {

    /** Tells the owner of each; in the caller's unit of work. */
    void remind(List<Lead> due, Instant at);
}

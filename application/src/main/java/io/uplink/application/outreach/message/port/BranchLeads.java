package io.uplink.application.outreach.message.port;

import io.uplink.application.outreach.message.port.PersonFacts.Facts;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;

/** Who answers for a branch. */
public interface BranchLeads {

    /** Its manager and the leaders of its active teams, each once; active people only. */
    List<Facts> of(BranchId branch);
}

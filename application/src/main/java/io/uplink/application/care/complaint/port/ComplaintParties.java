package io.uplink.application.care.complaint.port;

import io.uplink.domain.care.complaint.Complaint.Place;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;

/** The customers and branches that complaints have to do with. */
public interface ComplaintParties {

    /**
     * Where a complaint belongs: the customer who alone has that number and that customer's branch;
     * else the branch that was chosen, if it is open; else the oldest open one.
     */
    Place placeOf(PhoneNumber phone, Optional<BranchId> chosen);

    /** The open ones, by name. */
    List<Branch> branches();

    /** A branch. */
    record Branch(BranchId id, String name) {}
}

package io.uplink.application.care.complaint.port;

import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintEntry;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The complaints and their history. */
public interface ComplaintRepository {

    Optional<Complaint> findById(ComplaintId id);

    /** Whoever else wants to change it waits until the caller's unit of work has ended. */
    Optional<Complaint> findForChange(ComplaintId id);

    /** The same for those that these tickets are worked for. */
    List<Complaint> findOfTickets(Collection<TicketId> tickets);

    /** The same, but empty if somebody else changes it at this moment. */
    Optional<Complaint> findIfFree(ComplaintId id);

    /** The one with that number, if that telephone number is the complainant's. */
    Optional<Complaint> findByNumber(ComplaintNumber number, PhoneNumber phone);

    /**
     * Stores a new one.
     *
     * @param address digest of where it was sent from; empty for one that was not sent
     */
    void add(Complaint complaint, Optional<byte[]> address);

    /** Stores a changed one; a version that is no longer the present one is stale. */
    void save(Complaint complaint);

    void append(List<ComplaintEntry> entries);

    /**
     * How many came since then. Until the caller's unit of work ends, whoever asks of the same
     * number waits: many at once are counted like many in a row.
     */
    Recent recent(PhoneNumber phone, byte[] address, Instant since);

    /** Which have something to say by now, the longest waiting first, but those. */
    List<ComplaintId> due(Instant now, Collection<ComplaintId> but, int most);

    /** With one number, and from one address. */
    record Recent(int ofPhone, int ofAddress) {}
}

package io.uplink.application.care.complaint.port;

import io.uplink.domain.shared.id.ComplaintId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links that show one complaint without signing in; only digests of their tokens are kept. */
public interface ComplaintLinkRepository {

    void add(UUID id, ComplaintId complaint, byte[] digest, Instant now, Instant expiresAt);

    /** What a link that lives opens. */
    Optional<ComplaintId> complaintOf(byte[] digest, Instant now);

    /** Forgets what expired before. */
    int prune(Instant expiredBefore, int most);
}

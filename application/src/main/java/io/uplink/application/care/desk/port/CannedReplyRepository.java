package io.uplink.application.care.desk.port;

import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;

/** Keeps prepared replies. */
public interface CannedReplyRepository extends Shelf<CannedReplyId, CannedReply> {

    /** Whether a macro writes it. */
    boolean isInUse(CannedReply reply);
}

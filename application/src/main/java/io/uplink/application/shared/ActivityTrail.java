package io.uplink.application.shared;

import java.util.Map;
import java.util.UUID;

/** The record of who changed what; written in the same unit of work as the change. */
public interface ActivityTrail {

    /**
     * Notes one change.
     *
     * @param action {@code <thing>.<verb>}, such as {@code ticket.resolve}
     * @param before what changed, as it was; empty for a creation
     * @param after what changed, as it is now; empty for a deletion. Never secrets or tokens.
     */
    void record(
            Actor actor,
            String action,
            Subject subject,
            Map<String, ?> before,
            Map<String, ?> after);

    /**
     * What was changed.
     *
     * @param kind such as {@code ticket}
     * @param reference what people call it, such as its number or name
     */
    record Subject(String kind, UUID id, String reference) {}
}

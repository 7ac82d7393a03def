package io.uplink.application.platform.key.port;

import io.uplink.application.shared.Secrets.Sealed;
import java.util.List;

/** Everything that is stored sealed. Each call stands alone, outside units of work. */
public interface SealedValues {

    /**
     * Those that another key sealed, in the order of their ids.
     *
     * @param behind the id to go on behind; empty at the start
     */
    List<Value> notUnder(Kind kind, String key, String behind, int most);

    /** False if it changed meanwhile: whoever changed it sealed it anew. */
    boolean replace(Kind kind, Value old, Sealed fresh);

    /** What is stored sealed. */
    enum Kind {
        /** By the setting's key. */
        SETTING,
        /** By the person's id. */
        SECOND_FACTOR,
        /** By the message's id, until it has left. */
        MESSAGE,
        /** By the webhook's id. */
        WEBHOOK,
        /** The secret before, while it may still count. */
        WEBHOOK_BEFORE,
        /** All that a paybill or till is entered with. */
        SHORTCODE
    }

    /**
     * One of them.
     *
     * @param purpose that it was sealed for
     */
    record Value(String id, String purpose, Sealed sealed) {}
}

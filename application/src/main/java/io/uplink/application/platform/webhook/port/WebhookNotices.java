package io.uplink.application.platform.webhook.port;

import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;

/** Tells people about webhooks; in the caller's unit of work, once an event. */
public interface WebhookNotices {

    /** Nothing is sent to the webhook of that name any more. */
    void switchedOff(UUID event, PersonId owner, String name);
}

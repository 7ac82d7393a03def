package io.uplink.adapter.in.web.platform.webhook;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Forms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of webhooks show. */
public final class WebhookViews {

    private WebhookViews() {}

    /** An event to choose. */
    @TemplateData
    public record Option(String value, String name, boolean chosen) {}

    /** A webhook in the list; {@code failingSince} is null while all is well. */
    @TemplateData
    public record Line(
            UUID id,
            String name,
            String origin,
            String events,
            boolean on,
            @Nullable Instant failingSince,
            long waiting,
            long dead) {}

    /** A delivery; its moments are null until they are known, its status 0 without an answer. */
    @TemplateData
    public record Sent(
            UUID id,
            String event,
            String state,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextAt,
            @Nullable Instant triedAt,
            int status,
            String said) {}

    /**
     * A webhook that is there.
     *
     * @param oldUntil until when the secret before counts too; null if only the present one does
     */
    @TemplateData
    public record Kept(
            UUID id,
            boolean on,
            int failures,
            @Nullable Instant failingSince,
            @Nullable Instant oldUntil,
            List<Sent> sent,
            String previous,
            String next) {}

    /** The form, and what is known of the webhook; {@code kept} is null for a new one. */
    @TemplateData
    public record Sheet(
            String title,
            WebhookForm form,
            List<Option> events,
            @Nullable Kept kept,
            Forms.Errors errors) {

        public String error(String name) {
            return errors.at(name);
        }
    }

    /** A secret, this once. */
    @TemplateData
    public record Shown(UUID id, String name, String secret, @Nullable Instant oldUntil) {}
}

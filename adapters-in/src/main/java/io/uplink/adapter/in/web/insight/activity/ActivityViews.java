package io.uplink.adapter.in.web.insight.activity;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Option;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The activity trail as people read it. */
public final class ActivityViews {

    private ActivityViews() {}

    /**
     * One note.
     *
     * @param icon stands for who did it where that is nobody with initials; else empty
     * @param reference what people call the thing
     * @param origin from where it was done
     * @param correlation for whoever reads the logs; may be empty
     */
    @TemplateData
    public record Line(
            String icon,
            String initials,
            String doer,
            String action,
            UUID subject,
            String reference,
            String origin,
            String correlation,
            Instant at,
            List<Changed> changes) {}

    /**
     * One field; no parts are nothing.
     *
     * @param partly whether of a list only what went and what came is told
     */
    @TemplateData
    public record Changed(String field, List<Part> before, List<Part> after, boolean partly) {}

    /**
     * One part of a value.
     *
     * @param whole what a shortened id is in full; empty if the text says it all
     */
    @TemplateData
    public record Part(String text, String whole) {}

    /**
     * Whether the log is as it was written.
     *
     * @param sentence empty for readers who may not see the log
     */
    @TemplateData
    public record Trust(String sentence, boolean good) {}

    /** What can be done to one kind of thing. */
    @TemplateData
    public record Actions(String thing, List<Option> options) {}
}

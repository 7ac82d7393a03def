package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * The map, and the same as a list.
 *
 * @param tiles where the pictures come from; empty for none
 * @param more a sentence, where not all are shown; else empty
 */
@TemplateData
public record MapView(
        List<Narrow> narrows,
        List<Line> lines,
        String count,
        String more,
        String unplaced,
        String tiles,
        String attribution) {

    /** A filter with what it may be. */
    @TemplateData
    public record Narrow(String name, String label, List<Option> options) {}

    /** One of them; an empty value is any. */
    @TemplateData
    public record Option(String value, String name, boolean chosen) {}

    /**
     * A ticket.
     *
     * @param kind of mark: {@code late}, {@code risk}, {@code open}, {@code progress} or {@code
     *     pending}
     * @param latitude as a script reads it
     */
    @TemplateData
    public record Line(
            UUID id,
            String number,
            String subject,
            String area,
            String kind,
            String state,
            String priority,
            String assignee,
            String latitude,
            String longitude) {}
}

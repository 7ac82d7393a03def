package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * The tickets that belong together with one.
 *
 * @param into the number of the ticket that it was merged into; empty if it was not
 * @param intoId of that ticket; its own while it is not merged
 * @param children open ones that may be resolved at once, each as the form about many takes it
 * @param words what was done on the parent, to say the same of its children
 */
@TemplateData
public record TogetherView(
        String into, UUID intoId, List<Group> groups, List<String> children, String words) {

    /**
     * Tickets that are the same to this one.
     *
     * @param note how many of them are done; empty where nobody counts them
     */
    @TemplateData
    public record Group(String name, String note, List<Line> lines) {}

    /**
     * One ticket.
     *
     * @param relation to take back; empty where it stays
     */
    @TemplateData
    public record Line(
            UUID id,
            String number,
            String subject,
            String state,
            String assignee,
            String relation) {}

    public boolean isAny() {
        return !groups.isEmpty();
    }
}

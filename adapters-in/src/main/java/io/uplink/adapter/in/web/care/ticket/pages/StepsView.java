package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The checklist of a ticket.
 *
 * @param was the ids of those that are ticked, to tell from what is sent what somebody changed
 */
@TemplateData
public record StepsView(List<Step> steps, int done, String was) {

    /**
     * A step.
     *
     * @param by who ticked it and when; empty while it is open
     */
    @TemplateData
    public record Step(String id, String text, boolean required, boolean done, String by) {}

    public int all() {
        return steps.size();
    }
}

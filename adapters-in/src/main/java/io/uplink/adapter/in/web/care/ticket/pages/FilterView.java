package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;

/**
 * A form that adds one filter.
 *
 * @param period whether it asks for two days instead of a choice
 * @param options each with its own parameter, since nobody and me are no ids
 */
@TemplateData
public record FilterView(
        String label,
        boolean period,
        List<Option> options,
        Map<String, String> hidden,
        String back) {

    /** A value, as the link that adds it. */
    @TemplateData
    public record Option(String name, String detail, String url) {}
}

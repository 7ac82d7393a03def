package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The list as its page shows it.
 *
 * @param views that the reader keeps or is shown
 * @param saveView where what is shown is kept under a name; empty where nothing is narrowed
 * @param shown how many of how many
 * @param newer address of the page before; empty on the first
 * @param older address of the page after; empty on the last
 * @param clear the same view without filters; empty if there are none
 * @param everywhere the same filters in all states; empty if that is what is shown
 */
@TemplateData
public record ListView(
        List<Tab> tabs,
        List<Tab> views,
        String saveView,
        Bulk bulk,
        List<Chip> chips,
        List<Add> adds,
        List<Choice> sorts,
        String sort,
        String text,
        Map<String, String> hidden,
        List<Row> rows,
        String shown,
        String newer,
        String older,
        String clear,
        String everywhere,
        boolean mayOpen) {

    /** A view; a negative count is not shown. */
    @TemplateData
    public record Tab(String name, String url, long count, boolean current) {}

    /** What may be done to several at once; for showing only, each ticket decides again. */
    @TemplateData
    public record Bulk(
            boolean assign, boolean priority, boolean note, boolean escalate, boolean done) {

        public boolean isAny() {
            return assign || priority || note || escalate || done;
        }
    }

    /** A filter that is on. */
    @TemplateData
    public record Chip(String name, String without) {}

    /** A filter to add. */
    @TemplateData
    public record Add(String name, String url) {}

    /** One of several. */
    @TemplateData
    public record Choice(String value, String name, boolean chosen) {}

    /** One ticket. */
    @TemplateData
    public record Row(
            UUID id,
            String number,
            String shortNumber,
            String subject,
            boolean unanswered,
            UUID customer,
            String customerName,
            String area,
            String state,
            String priority,
            SlaView sla,
            String initials,
            String assignee,
            String team,
            Optional<Instant> reply,
            Mark mark,
            String pick) {}

    /** That it belongs together with others; without an icon it does not. */
    @TemplateData
    public record Mark(String icon, String text) {}
}

package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.domain.care.ticket.TicketError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the pages of the desk show. */
public final class DeskViews {

    private DeskViews() {}

    /** One of several. */
    @TemplateData
    public record Option(String value, String name) {}

    /** Choices under a head; an empty head stands alone. */
    @TemplateData
    public record Group(String head, List<Option> options) {}

    /** Whatever has a name, an audience and something to say about it. */
    @TemplateData
    public record Line(UUID id, String name, String kind, String audience, String text) {}

    /** A view in the list of views. */
    @TemplateData
    public record ViewLine(
            UUID id, String name, String audience, String text, String url, boolean usual) {}

    /**
     * A form, whatever it asks.
     *
     * @param id of what is changed; empty for something new
     * @param values as typed
     */
    @TemplateData
    public record FormView(
            String id,
            String title,
            Map<String, String> values,
            Map<String, List<Option>> options,
            List<Group> audiences,
            boolean mayChange,
            Forms.Errors errors) {

        public String value(String name) {
            return values.getOrDefault(name, "");
        }

        public List<Option> choices(String name) {
            return options.getOrDefault(name, List.of());
        }

        public String error(String name) {
            return errors.at(name);
        }

        public boolean isNew() {
            return id.isEmpty();
        }
    }

    /**
     * A macro before it is run.
     *
     * @param reply what would be sent; empty if it writes none
     * @param newer what others wrote meanwhile
     * @param lacks the right that is missing for a part of it; empty if none is
     */
    @TemplateData
    public record RunView(
            UUID ticket,
            String number,
            String subject,
            UUID macro,
            String name,
            List<String> does,
            Optional<String> reply,
            long version,
            String seen,
            boolean stale,
            List<TicketError.Newer> newer,
            String lacks,
            Forms.Errors errors) {}

    /** Tickets before they are changed; {@code picks} as the list named them. */
    @TemplateData
    public record BulkForm(
            String kind,
            String title,
            String hint,
            String button,
            UUID run,
            List<String> picks,
            Map<String, String> values,
            Map<String, List<Option>> options,
            Forms.Errors errors) {

        public String value(String name) {
            return values.getOrDefault(name, "");
        }

        public List<Option> choices(String name) {
            return options.getOrDefault(name, List.of());
        }
    }

    /** What became of many tickets. */
    @TemplateData
    public record BulkView(
            UUID id,
            String title,
            long all,
            long decided,
            long done,
            long unchanged,
            long refused,
            List<BulkLine> lines) {

        public boolean isFinished() {
            return decided == all;
        }

        public long waiting() {
            return all - decided;
        }
    }

    /** One of them; {@code number} is empty while nothing may be said of it. */
    @TemplateData
    public record BulkLine(UUID id, String number, String subject, String result, String why) {}
}

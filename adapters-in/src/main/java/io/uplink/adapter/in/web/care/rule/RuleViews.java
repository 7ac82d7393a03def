package io.uplink.adapter.in.web.care.rule;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Forms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of rules show. */
public final class RuleViews {

    private RuleViews() {}

    /** One of several. */
    @TemplateData
    public record Option(String value, String name, boolean chosen) {}

    /** A rule in the list. */
    @TemplateData
    public record Line(
            UUID id, String name, String when, String does, String branch, int place, boolean on) {}

    /**
     * A ticket on which it acted, or would; {@code why} is what was in the way, empty if nothing.
     */
    @TemplateData
    public record TicketLine(UUID ticket, String number, String subject, Instant at, String why) {}

    /** What it would do: the tickets it fits, and the others that came into question. */
    @TemplateData
    public record Tried(List<TicketLine> fits, List<TicketLine> others) {

        public int looked() {
            return fits.size() + others.size();
        }
    }

    /**
     * A rule as it is or is to be.
     *
     * @param id empty for a new one
     * @param tried null until it was tried
     */
    @TemplateData
    public record Sheet(
            String id,
            String title,
            RuleForm form,
            Map<String, List<Option>> options,
            boolean mayChange,
            List<TicketLine> runs,
            @Nullable Tried tried,
            Forms.Errors errors) {

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
}

package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.lead.LeadState;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads as pages and callers read them. */
public final class LeadViews {

    private LeadViews() {}

    /**
     * A number over the list that narrows it.
     *
     * @param query of the list that it counts
     */
    @TemplateData
    public record Tile(
            String query, String name, int count, String tone, String why, boolean current) {}

    /** A lead of the list; {@code urgency} is the class of its follow-up. */
    @TemplateData
    public record LeadRow(
            String id,
            String name,
            String phone,
            String area,
            String interest,
            String owner,
            String source,
            String stage,
            String tone,
            String followUp,
            String urgency,
            Instant at) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record LeadsPage(
            Page<LeadRow> rows,
            List<Tile> tiles,
            List<Option> stages,
            List<Option> owners,
            List<Option> sources,
            String text,
            boolean due,
            String query) {}

    /** The form of a lead that one of ours enters or changes. */
    @TemplateData
    public record EditPage(
            String action,
            String back,
            boolean fresh,
            LeadForm form,
            List<Option> sources,
            List<Option> packages,
            List<Option> owners,
            List<Option> branches) {}

    /** What came of talking to them. */
    @TemplateData
    public record SaidRow(String author, String stage, String text, Instant at) {}

    /** Another lead of the same phone. */
    @TemplateData
    public record SameRow(String id, String name, String stage, String tone) {}

    /**
     * A lead, all of it.
     *
     * @param open whether an order may come of it
     * @param over whether it is won
     */
    @TemplateData
    public record LeadPage(
            String id,
            String number,
            String name,
            String stage,
            String tone,
            boolean open,
            boolean over,
            String reason,
            String branch,
            String phone,
            String tel,
            String email,
            String area,
            String place,
            String note,
            String source,
            String enteredBy,
            String interest,
            String owner,
            String followUp,
            String urgency,
            String orderId,
            String order,
            Instant at,
            List<SaidRow> notes,
            List<SameRow> same,
            String customerId,
            String customer,
            List<Option> stages,
            List<Option> packages,
            TalkForm form,
            long version) {}

    /** A lead of the list, for callers. */
    @RegisterForReflection
    public record LeadLineView(
            UUID id,
            String number,
            String name,
            String phone,
            String email,
            String area,
            Optional<String> interest,
            Optional<String> owner,
            String source,
            String stage,
            Optional<LocalDate> followUp,
            Instant at) {

        static LeadLineView of(LeadQueries.Line line) {
            return new LeadLineView(
                    line.id().value(),
                    line.number(),
                    line.name(),
                    line.phone(),
                    line.email(),
                    line.area(),
                    line.interest(),
                    line.owner(),
                    line.source().code(),
                    line.stage().code(),
                    line.followUp(),
                    line.at());
        }
    }

    /** What came of talking to them. */
    @RegisterForReflection
    public record LeadNoteView(String author, String stage, String text, Instant at) {}

    /**
     * A lead, all of it, for callers.
     *
     * @param stage new, contacted, qualified, won or lost
     * @param order what came of it; absent before
     */
    @RegisterForReflection
    public record LeadView(
            UUID id,
            String number,
            UUID branch,
            String name,
            Optional<String> phone,
            Optional<String> email,
            String area,
            String place,
            String note,
            String language,
            String source,
            Optional<UUID> interest,
            Optional<UUID> owner,
            String stage,
            Optional<String> reason,
            Optional<LocalDate> followUp,
            Optional<UUID> order,
            List<LeadNoteView> notes,
            Instant at,
            long version) {

        static LeadView of(LeadQueries.Sheet sheet) {
            var lead = sheet.lead();
            var facts = lead.facts();
            var plan = lead.plan();
            var details = plan.details();
            return new LeadView(
                    facts.id().value(),
                    facts.number().text(),
                    facts.branch().value(),
                    details.name(),
                    details.phone().map(PhoneNumber::e164),
                    details.email().map(EmailAddress::value),
                    details.area(),
                    details.place(),
                    details.note(),
                    details.language().code(),
                    facts.source().code(),
                    plan.interest().map(Id::value),
                    plan.owner().map(Id::value),
                    lead.state().stage().code(),
                    LeadViews.reason(lead.state()),
                    plan.followUp(),
                    lead.order().map(Id::value),
                    sheet.notes().stream()
                            .map(one ->
                                    new LeadNoteView(
                                            one.author(), one.stage().code(), one.text(), one.at()))
                            .toList(),
                    facts.at(),
                    lead.version());
        }
    }

    static Optional<String> reason(LeadState state) {
        return state instanceof LeadState.Lost lost ? Optional.of(lost.reason()) : Optional.empty();
    }
}

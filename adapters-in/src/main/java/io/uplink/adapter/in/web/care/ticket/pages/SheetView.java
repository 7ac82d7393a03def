package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.field.FieldLine;
import io.uplink.adapter.in.web.care.ticket.pages.EntryView.FileView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One ticket as its page shows it.
 *
 * @param lastEntry to send back with a reply; empty if there is no history
 * @param older lines that are folded away
 * @param newer lines that are shown
 * @param asksFields whether the reader may fill in more
 * @param show all, messages or changes
 */
@TemplateData
public record SheetView(
        UUID id,
        String number,
        String subject,
        String state,
        String priority,
        String category,
        String openedBy,
        Instant openedAt,
        int timesReopened,
        int timesEscalated,
        String waitsFor,
        Optional<Instant> resumeAt,
        String whatWasDone,
        int stars,
        String comment,
        long version,
        String lastEntry,
        Allowed may,
        CustomerView customer,
        WorkersView workers,
        ClockView clock,
        LinksView links,
        List<FeeView> fees,
        String owed,
        List<FileView> files,
        List<EntryView> older,
        List<EntryView> newer,
        String show,
        ToolsView tools,
        TogetherView together,
        StepsView steps,
        List<FieldLine> fields,
        boolean asksFields) {

    /** Prepared replies by topic, and macros, that the reader may use here. */
    @TemplateData
    public record ToolsView(List<Topic> replies, List<Tool> macros) {}

    /** Prepared replies of one topic. */
    @TemplateData
    public record Topic(String name, List<Tool> replies) {}

    /** A prepared reply or macro. */
    @TemplateData
    public record Tool(UUID id, String name) {}

    /** Whose ticket it is. */
    @TemplateData
    public record CustomerView(
            UUID id,
            String name,
            String first,
            String initials,
            String account,
            String phone,
            String spaced,
            String whatsapp,
            String email,
            String status,
            String plan,
            String address,
            String map,
            PlaceView place,
            List<PlaceView> places,
            boolean gone,
            boolean textsRefused,
            long others,
            long othersOpen,
            Optional<Instant> last) {}

    /** A place where the customer is served. */
    @TemplateData
    public record PlaceView(String id, String label, String note, boolean chosen) {}

    /** Who works it. */
    @TemplateData
    public record WorkersView(
            String person,
            String initials,
            String phone,
            String team,
            String branch,
            String suggestion,
            String suggestedPerson,
            String suggestedTeam,
            boolean dispatches) {}

    /**
     * The promises, and why they are what they are.
     *
     * @param policy and its calendar; empty if nothing was promised
     */
    @TemplateData
    public record ClockView(
            String policy,
            TargetView response,
            Optional<TargetView> reply,
            TargetView resolution,
            List<String> why) {}

    /**
     * One promise.
     *
     * @param of the whole time that it had; empty while it runs
     */
    @TemplateData
    public record TargetView(SlaView sla, String of) {}

    /**
     * The technicians' links that live.
     *
     * @param shown whether the reader may know of them
     */
    @TemplateData
    public record LinksView(boolean shown, List<LinkView> alive) {}

    /** A link in somebody's hands: never the link itself. */
    @TemplateData
    public record LinkView(String holder, String use) {}

    /** A fee. */
    @TemplateData
    public record FeeView(UUID id, String name, String amount, boolean paid, String reference) {}
}

package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.care.checklist.StepView;
import io.uplink.adapter.in.web.care.field.FieldBodies;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket with all that belongs to it, but its history. */
@RegisterForReflection
public record TicketSheetView(
        TicketView ticket,
        CustomerView customer,
        TicketSheet.Names names,
        @Nullable String policyName,
        @Nullable String calendarName,
        List<TicketSheet.Pause> pauses,
        List<FeeView> fees,
        List<FileView> files,
        List<StepView> steps,
        Map<String, Object> fields,
        TicketSheet.Earlier earlier,
        @Nullable SuggestionView suggestion,
        @Nullable UUID lastEntry) {

    /** Whose ticket it is. */
    @Schema(name = "TicketCustomer")
    public record CustomerView(
            UUID id,
            String account,
            String name,
            List<String> phones,
            @Nullable String email,
            String status,
            String plan,
            String address,
            String area,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String language,
            boolean textsRefused,
            PlaceView place) {}

    /** The place of the customer that it is about; the primary one unless another was named. */
    @Schema(name = "TicketPlace")
    public record PlaceView(UUID id, String label, String note) {}

    /** Who resolved most of this customer's tickets. */
    public record SuggestionView(
            @Nullable UUID person,
            @Nullable String personName,
            @Nullable UUID team,
            @Nullable String teamName,
            long times) {}

    /** What is to be paid; amounts are in the minor unit of the currency. */
    public record FeeView(
            UUID id,
            @Nullable UUID type,
            String name,
            long amountMinor,
            String currency,
            String note,
            Instant addedAt,
            @Nullable Instant paidAt,
            @Nullable String reference) {

        static FeeView of(Fee fee) {
            return new FeeView(
                    fee.id(),
                    fee.type().orElse(null),
                    fee.name(),
                    fee.amount().minor(),
                    fee.amount().currency().getCurrencyCode(),
                    fee.note(),
                    fee.addedAt(),
                    fee.paid().map(Fee.Payment::at).orElse(null),
                    fee.paid().map(Fee.Payment::reference).orElse(null));
        }
    }

    /** A file; its bytes are at {@code files/{id}}. */
    public record FileView(
            UUID id,
            String name,
            String type,
            long bytes,
            boolean forCustomer,
            @Nullable UUID entry) {

        static FileView of(TicketSheet.File file) {
            return new FileView(
                    file.id().value(),
                    file.name(),
                    file.type(),
                    file.bytes(),
                    file.forCustomer(),
                    file.entry().orElse(null));
        }
    }

    /**
     * One line of the history; {@code data} holds ids and values of what happened, {@code of} the
     * number of the merged ticket that it stands in.
     */
    @Schema(name = "TimelineEntry")
    public record EntryView(
            UUID id,
            Instant at,
            String kind,
            boolean forCustomer,
            String authorKind,
            String author,
            String channel,
            String body,
            Map<String, String> data,
            @Nullable String of) {

        static EntryView of(TicketSheet.Item item) {
            return new EntryView(
                    item.id(),
                    item.at(),
                    item.kind(),
                    item.visibility() == Visibility.PUBLIC,
                    item.author().kind().name().toLowerCase(Locale.ROOT),
                    item.author().name(),
                    item.channel(),
                    item.body(),
                    item.data(),
                    item.of().map(TicketSheet.Origin::number).orElse(null));
        }
    }

    static TicketSheetView of(TicketSheet sheet) {
        var card = sheet.customer();
        return new TicketSheetView(
                TicketView.of(sheet.ticket()),
                new CustomerView(
                        sheet.ticket().customer().value(),
                        card.account(),
                        card.name(),
                        card.phones(),
                        card.email().orElse(null),
                        card.status(),
                        card.plan(),
                        card.address(),
                        card.area(),
                        card.latitude().orElse(null),
                        card.longitude().orElse(null),
                        card.language(),
                        card.textsRefused(),
                        new PlaceView(
                                card.place().id(), card.place().label(), card.place().note())),
                sheet.names(),
                sheet.policy().map(TicketSheet.Policy::name).orElse(null),
                sheet.calendarName().orElse(null),
                sheet.pauses(),
                sheet.fees().stream().map(FeeView::of).toList(),
                sheet.files().stream().map(FileView::of).toList(),
                sheet.steps().stream().map(StepView::of).toList(),
                FieldBodies.values(sheet.fields()),
                sheet.earlier(),
                sheet.suggestion().map(TicketSheetView::suggestion).orElse(null),
                sheet.lastEntry().orElse(null));
    }

    private static SuggestionView suggestion(TicketSheet.Suggestion suggestion) {
        return new SuggestionView(
                suggestion.person().map(PersonId::value).orElse(null),
                suggestion.personName().orElse(null),
                suggestion.team().map(TeamId::value).orElse(null),
                suggestion.teamName().orElse(null),
                suggestion.times());
    }
}

package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.ticket.port.TicketSheet;

/** What is sent inside a {@code Response}, where a native build does not see it by itself. */
@RegisterForReflection(
        targets = {
            TicketView.class,
            TicketView.SlaView.class,
            TicketView.RatingView.class,
            TicketSheetView.class,
            TicketSheetView.CustomerView.class,
            TicketSheetView.SuggestionView.class,
            TicketSheetView.FeeView.class,
            TicketSheetView.FileView.class,
            TicketSheet.Names.class,
            TicketSheet.Pause.class,
            TicketSheet.Earlier.class,
            TicketTalkResource.SaidView.class,
            TicketFileResource.TakenView.class,
        })
final class TicketJson {

    private TicketJson() {}
}

package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.privacy.PreviewErasure.Preview;
import io.uplink.domain.care.privacy.Holdings;
import java.util.List;

/**
 * A customer, what is held of them, and what was typed.
 *
 * @param removed whether the customer is out of the lists already
 * @param known false once erased
 * @param looks the latest, a few
 */
@TemplateData
public record PrivacyView(
        String id,
        String name,
        String account,
        long version,
        boolean removed,
        boolean known,
        Amounts amounts,
        List<LookLine> looks,
        String typed,
        String reason) {

    public PrivacyView {
        looks = List.copyOf(looks);
    }

    /** What is held, in numbers. */
    @TemplateData
    public record Amounts(
            int records,
            int places,
            int consents,
            int statusChanges,
            int tickets,
            int openTickets,
            int entries,
            int files,
            int fees,
            int ratings,
            int complaints,
            int openComplaints,
            int orders,
            int leads,
            int messages,
            int pending,
            int links,
            int looks,
            int notes) {

        static Amounts of(Holdings held) {
            return new Amounts(
                    held.records(),
                    held.places(),
                    held.consents(),
                    held.statusChanges(),
                    held.tickets(),
                    held.openTickets(),
                    held.entries(),
                    held.files(),
                    held.fees(),
                    held.ratings(),
                    held.complaints(),
                    held.openComplaints(),
                    held.orders(),
                    held.leads(),
                    held.messages(),
                    held.pending(),
                    held.links(),
                    held.looks(),
                    held.notes());
        }

        /** Whether something is owed that stands in the way. */
        public boolean hindered() {
            return openTickets + openComplaints > 0;
        }
    }

    static PrivacyView of(Preview preview, List<LookLine> looks, String typed, String reason) {
        var customer = preview.customer();
        return new PrivacyView(
                customer.id().toString(),
                customer.details().name(),
                customer.account().text(),
                customer.version(),
                customer.deletedAt().isPresent(),
                customer.erasedAt().isEmpty(),
                Amounts.of(preview.holdings()),
                looks,
                typed,
                reason);
    }
}

package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.customer.port.CustomerSheet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side.
 *
 * @param account of the other one, as typed
 * @param other not chosen yet if null
 * @param twins who has the same number, to choose from
 */
@TemplateData
public record CustomerMergeView(
        Side own, String account, @Nullable Side other, List<CustomerPageView.Twin> twins) {

    /** A record with what tells it from the other; {@code into} is where it is read, if merged. */
    @TemplateData
    public record Side(
            String id,
            String name,
            String account,
            long version,
            StatusPill pill,
            String since,
            String branch,
            String phones,
            String email,
            String place,
            String plan,
            String notes,
            int tickets,
            int open,
            int messages,
            int merged,
            String into) {

        static Side of(CustomerSheet sheet, CustomerWords words) {
            var customer = sheet.customer();
            var details = customer.details();
            return new Side(
                    customer.id().toString(),
                    details.name(),
                    customer.account().text(),
                    customer.version(),
                    StatusPill.of(customer.status()),
                    words.day(customer.createdAt()),
                    sheet.branchName(),
                    details.contacts().stream()
                            .map(contact -> contact.phone().spaced())
                            .collect(Collectors.joining(", ")),
                    details.email().orElse(""),
                    joined(details.address(), details.area()),
                    details.plan(),
                    details.notes(),
                    sheet.numbers().tickets(),
                    sheet.numbers().open(),
                    sheet.numbers().messages(),
                    sheet.merged().size(),
                    customer.merge().map(merge -> merge.into().toString()).orElse(""));
        }
    }

    /** The longer-known record, which most likely stays. */
    public boolean ownStays() {
        return other == null || other.merged() <= own.merged();
    }

    static String joined(String address, String area) {
        return address.isEmpty() || area.isEmpty() ? address + area : address + ", " + area;
    }
}

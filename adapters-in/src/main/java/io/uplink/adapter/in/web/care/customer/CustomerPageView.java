package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.customer.CustomerWords.Option;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a customer's page shows.
 *
 * @param statuses what may be chosen in the form that changes it, the present one or the refused
 */
@TemplateData
public record CustomerPageView(
        String id,
        String name,
        String account,
        long version,
        StatusPill pill,
        String since,
        String branch,
        List<Phone> phones,
        String email,
        String language,
        Place place,
        String plan,
        String installedOn,
        String notes,
        Totals totals,
        List<TicketLine> tickets,
        List<MessageLine> messages,
        List<Step> history,
        List<Merged> merged,
        List<Twin> twins,
        List<Served> served,
        PayerLine payer,
        List<Twin> paysFor,
        List<ConsentView.Standing> consents,
        List<Option> statuses,
        String reason,
        Rights may) {

    /** What the reader may do from here; the use cases decide again. */
    @TemplateData
    public record Rights(
            boolean edit,
            boolean delete,
            boolean tickets,
            boolean openTicket,
            boolean messages,
            boolean history) {}

    /** A number with its links. */
    @TemplateData
    public record Phone(String spaced, String e164, String digits, String label, boolean mobile) {

        static Phone of(Contact contact) {
            var phone = contact.phone();
            return new Phone(
                    phone.spaced(),
                    phone.e164(),
                    phone.digits(),
                    contact.label(),
                    phone.isMobile());
        }
    }

    /** A record that is read with this one. */
    @TemplateData
    public record Merged(
            String id,
            String name,
            String account,
            StatusPill pill,
            List<Phone> phones,
            String email,
            Place place,
            String plan,
            String notes,
            Instant at,
            long version) {

        static Merged of(CustomerSheet.Merged merged) {
            return new Merged(
                    merged.id().toString(),
                    merged.name(),
                    merged.account(),
                    StatusPill.of(merged.status()),
                    merged.contacts().stream().map(Phone::of).toList(),
                    merged.email().orElse(""),
                    new Place(
                            merged.address(),
                            merged.area(),
                            merged.location().map(Place::map).orElse("")),
                    merged.plan(),
                    merged.notes(),
                    merged.at(),
                    merged.version());
        }
    }

    /**
     * Who pays; all empty where it is the customer, {@code id} for somebody whom we do not serve.
     */
    @TemplateData
    public record PayerLine(String id, String name, String account, String phone, String e164) {

        static PayerLine of(CustomerSheet sheet) {
            if (sheet.payer().isPresent()) {
                var known = sheet.payer().get();
                return new PayerLine(
                        known.id().toString(),
                        known.name(),
                        known.account(),
                        known.phone().map(PhoneNumber::spaced).orElse(""),
                        known.phone().map(PhoneNumber::e164).orElse(""));
            }
            return sheet.customer()
                    .payer()
                    .filter(Payer.Named.class::isInstance)
                    .map(Payer.Named.class::cast)
                    .map(named ->
                            new PayerLine(
                                    "",
                                    named.name(),
                                    "",
                                    named.phone().map(PhoneNumber::spaced).orElse(""),
                                    named.phone().map(PhoneNumber::e164).orElse("")))
                    .orElse(new PayerLine("", "", "", "", ""));
        }
    }

    /** A place where the customer is or was served; only {@code own} ones are changed here. */
    @TemplateData
    public record Served(
            String id,
            String label,
            Place place,
            String note,
            String since,
            String until,
            boolean primary,
            boolean own,
            long version) {

        static Served of(ServiceLocation location, CustomerId customer, CustomerWords words) {
            var details = location.details();
            return new Served(
                    location.id().toString(),
                    details.label(),
                    new Place(
                            details.address(),
                            details.area(),
                            details.at().map(Place::map).orElse("")),
                    details.note(),
                    details.since().map(words::day).orElse(""),
                    details.until().map(words::day).orElse(""),
                    location.primary() && location.customer().equals(customer),
                    location.customer().equals(customer),
                    location.version());
        }
    }

    /** Somebody with the same number. */
    @TemplateData
    public record Twin(String id, String name, String account, String phone) {

        static Twin of(CustomerSheet.Twin twin) {
            return new Twin(
                    twin.id().toString(), twin.name(), twin.account(), twin.phone().spaced());
        }
    }

    /** Where the service is; {@code map} is empty where nobody noted the place. */
    @TemplateData
    public record Place(String address, String area, String map) {

        static Place of(Customer.Snapshot customer) {
            var details = customer.details();
            return new Place(
                    details.address(),
                    details.area(),
                    details.location().map(Place::map).orElse(""));
        }

        private static String map(Location location) {
            return "https://www.google.com/maps/search/?api=1&query=" + location;
        }
    }

    /** What the tickets add up to; {@code owed} is empty for nothing, {@code currency} for many. */
    @TemplateData
    public record Totals(
            int tickets,
            int open,
            int overdue,
            String rating,
            int ratings,
            String owed,
            String currency,
            int messages) {

        static Totals of(CustomerSheet.Numbers numbers) {
            return new Totals(
                    numbers.tickets(),
                    numbers.open(),
                    numbers.overdue(),
                    String.format(Locale.ROOT, "%.1f", numbers.rating()),
                    numbers.ratings(),
                    CustomerPageView.owed(numbers.owed()),
                    numbers.owed().size() == 1
                            ? numbers.owed().getFirst().currency().getCurrencyCode()
                            : "",
                    numbers.messages());
        }
    }

    /** A ticket; {@code late} while it is owed past its target. */
    @TemplateData
    public record TicketLine(
            String id,
            String number,
            String brief,
            String subject,
            Instant openedAt,
            String state,
            boolean late,
            Instant since,
            int rating) {

        static TicketLine of(CustomerSheet.Ticket ticket, Instant now) {
            return new TicketLine(
                    ticket.id().toString(),
                    ticket.number(),
                    ticket.number().substring(ticket.number().indexOf('-') + 1),
                    ticket.subject(),
                    ticket.openedAt(),
                    ticket.state().code(),
                    ticket.state().isUnresolved()
                            && ticket.due().filter(due -> due.isBefore(now)).isPresent(),
                    ticket.since(),
                    ticket.rating().orElse(0));
        }
    }

    /** A message and how it looks. */
    @TemplateData
    public record MessageLine(String body, String state, String look, String icon, Instant at) {

        static MessageLine of(CustomerSheet.Message message) {
            var bad = List.of("undelivered", "failed", "expired").contains(message.state());
            var icon =
                    switch (message.state()) {
                        case "delivered" -> "checks";
                        case "sent" -> "check";
                        default -> bad ? "alert-circle" : "clock";
                    };
            return new MessageLine(
                    message.body(),
                    message.state(),
                    bad ? "bad" : message.state().equals("delivered") ? "ok" : "muted",
                    icon,
                    message.at());
        }
    }

    /** A step of the history of the service. */
    @TemplateData
    public record Step(StatusPill pill, String byName, String reason, Instant at) {

        static Step of(StatusChange change) {
            return new Step(
                    StatusPill.of(change.to()), change.byName(), change.reason(), change.at());
        }
    }

    static CustomerPageView of(
            CustomerSheet sheet,
            Rights may,
            CustomerWords words,
            String status,
            String reason,
            Instant now) {
        var customer = sheet.customer();
        var details = customer.details();
        return new CustomerPageView(
                customer.id().toString(),
                details.name(),
                customer.account().text(),
                customer.version(),
                StatusPill.of(customer.status()),
                words.day(customer.createdAt()),
                sheet.branchName(),
                details.contacts().stream().map(Phone::of).toList(),
                details.email().orElse(""),
                words.language(details.language()),
                Place.of(customer),
                details.plan(),
                details.installedOn().map(words::day).orElse(""),
                details.notes(),
                Totals.of(sheet.numbers()),
                sheet.tickets().stream().map(ticket -> TicketLine.of(ticket, now)).toList(),
                sheet.messages().stream().map(MessageLine::of).toList(),
                sheet.history().stream().map(Step::of).toList(),
                sheet.merged().stream().map(Merged::of).toList(),
                sheet.twins().stream().map(Twin::of).toList(),
                sheet.locations().stream()
                        .map(one -> Served.of(one, customer.id(), words))
                        .toList(),
                PayerLine.of(sheet),
                sheet.paysFor().stream()
                        .map(one -> new Twin(one.id().toString(), one.name(), one.account(), ""))
                        .toList(),
                new ConsentWords(words).standing(sheet.consents()),
                words.statuses(status),
                reason,
                may);
    }

    public String initials() {
        return Names.initials(name);
    }

    public Phone mainPhone() {
        return phones.getFirst();
    }

    private static String owed(List<Money> fees) {
        return fees.size() == 1
                ? amount(fees.getFirst())
                : fees.stream()
                        .map(fee -> fee.currency().getCurrencyCode() + " " + amount(fee))
                        .collect(Collectors.joining(", "));
    }

    /** With thousands apart, and without cents where there are none. */
    private static String amount(Money money) {
        var decimal = new BigDecimal(money.toDecimal());
        return String.format(
                Locale.ROOT,
                decimal.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f",
                decimal);
    }
}

package io.uplink.bootstrap.demo;

import io.uplink.application.shared.CompanySettings;
import io.uplink.bootstrap.demo.Clients.Client;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What customers were told in the last days, in the texts that Uplink would have used. */
final class MessageRows {

    private static final Duration KEPT = Duration.ofDays(14);

    private final CopyTable messages =
            new CopyTable(
                    "message",
                    """
                    id dedupe_key channel template recipient_kind recipient_id recipient_name
                    phone language ticket_id branch_id body segments state attempts
                    provider_id created_at expires_at sent_at updated_at version
                    """);

    private final Chance chance;
    private final Crew crew;
    private final Instant since;

    MessageRows(Chance chance, Crew crew, Instant now) {
        this.chance = chance;
        this.crew = crew;
        this.since = now.minus(KEPT);
    }

    CopyTable table() {
        return messages;
    }

    void add(Diary diary, Client client) {
        for (var entry : diary.entries()) {
            if (entry.at().isAfter(since)) {
                occasion(entry).ifPresent(key -> tell(key, diary.ticket(), entry, client));
            }
        }
    }

    private static Optional<TemplateKey> occasion(TicketEntry entry) {
        return switch (entry.kind()) {
            case "opened" -> Optional.of(TemplateKey.TICKET_CREATED);
            case "assigned" ->
                    Optional.of(TemplateKey.TICKET_ASSIGNED)
                            .filter(_ -> entry.data().containsKey("person"));
            case "resolved" -> Optional.of(TemplateKey.TICKET_RESOLVED);
            default -> Optional.empty();
        };
    }

    private void tell(TemplateKey key, Ticket.Snapshot ticket, TicketEntry entry, Client client) {
        var text = Template.usual(key).render(client.language(), values(ticket, entry, client));
        var sent = entry.at().plusSeconds(2L + chance.upTo(20));
        var arrived = sent.plusSeconds(1L + chance.upTo(40));
        messages.put(chance.id(entry.at()));
        messages.put(entry.id() + ":" + key.code() + ":" + client.id().value());
        messages.put("sms", key.code(), "customer", client.id().value(), client.name());
        messages.put(client.phone(), client.language().code(), ticket.id().value());
        messages.put(Crew.branch(client.town()).value(), text.shown(), text.segments().count());
        messages.put(chance.of(0.97) ? "delivered" : "undelivered", 1);
        messages.put("demo-" + entry.id(), entry.at(), entry.at().plus(key.life()));
        messages.put(sent, arrived, 3).end();
    }

    private Map<Placeholder, String> values(
            Ticket.Snapshot ticket, TicketEntry entry, Client client) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.TICKET_NUMBER, ticket.number().text());
        values.put(Placeholder.SUBJECT, ticket.details().subject());
        values.put(Placeholder.CUSTOMER_NAME, client.name());
        values.put(Placeholder.BRANCH_NAME, Places.TOWNS.get(client.town()).name());
        values.put(Placeholder.COMPANY_NAME, CompanySettings.NAME.usual());
        values.put(Placeholder.MESSAGE, entry.body());
        values.put(Placeholder.VIEW_LINK, "https://uplink.example/v/");
        crew.members().stream()
                .filter(member -> member.id().value().toString().equals(entry.data().get("person")))
                .findFirst()
                .ifPresent(technician -> {
                    values.put(Placeholder.TECHNICIAN_NAME, technician.name());
                    values.put(Placeholder.TECHNICIAN_PHONE, technician.phone());
                });
        return values;
    }
}

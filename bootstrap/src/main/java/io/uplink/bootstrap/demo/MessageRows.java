package io.uplink.bootstrap.demo;

import io.uplink.application.shared.CompanySettings;
import io.uplink.bootstrap.demo.Clients.Client;
import io.uplink.bootstrap.demo.Crew.Member;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What customers and technicians were told in the last days, in the texts that Uplink would have
 * used and with links that open; also as the page for trying out shows them.
 */
final class MessageRows {

    private static final Duration KEPT = Duration.ofDays(14);

    /** Whom a message reaches. */
    private record Reader(
            String kind, UUID id, String name, String phone, Language language, int town) {}

    private final CopyTable messages =
            new CopyTable(
                    "message",
                    """
                    id dedupe_key channel template recipient_kind recipient_id recipient_name
                    phone language ticket_id branch_id body segments state attempts
                    provider_id created_at expires_at sent_at updated_at version
                    """);

    private final CopyTable shown = new CopyTable("development_message", "id at phone body");

    private final Chance chance;
    private final Crew crew;
    private final LinkRows links;
    private final Instant since;

    MessageRows(Chance chance, Crew crew, LinkRows links, Instant now) {
        this.chance = chance;
        this.crew = crew;
        this.links = links;
        this.since = now.minus(KEPT);
    }

    List<CopyTable> tables() {
        return List.of(messages, shown, links.table());
    }

    void add(Diary diary, Client client) {
        var worked = new Worked(diary.ticket(), client);
        for (var entry : diary.entries()) {
            worked.follow(entry);
            if (entry.at().isAfter(since)) {
                occasion(entry).ifPresent(key -> tell(key, diary.ticket(), entry, client));
                worked.tell(entry);
            }
        }
        links.leave(diary.ticket().state().since());
    }

    /** Who works a ticket while its life goes on. */
    private final class Worked {

        private final Ticket.Snapshot ticket;
        private final Client client;
        private String person = "";
        private String team = "";

        Worked(Ticket.Snapshot ticket, Client client) {
            this.ticket = ticket;
            this.client = client;
        }

        /** Whoever does not work it any more loses the link. */
        void follow(TicketEntry entry) {
            var data = entry.data();
            switch (entry.kind()) {
                case "assigned" -> {
                    person = data.getOrDefault("person", "");
                    team = data.getOrDefault("team", "");
                    links.endTechnicians(
                            person, isClaimed(entry) ? "claimed" : "reassigned", entry.at());
                }
                case "escalated" -> {
                    person = data.getOrDefault("person", person);
                    links.endTechnicians(person, "escalated", entry.at());
                }
                case "link-reposted" -> links.endTechnicians("", "reposted", entry.at());
                case "closed" -> links.endTechnicians("", "closed", entry.at());
                default -> {}
            }
        }

        void tell(TicketEntry entry) {
            switch (entry.kind()) {
                case "assigned" -> {
                    if (!isClaimed(entry)) {
                        tellWorkers(TemplateKey.TECHNICIAN_ASSIGNED, entry);
                    }
                }
                case "link-reposted" -> tellWorkers(TemplateKey.TECHNICIAN_ASSIGNED, entry);
                case "reopened" -> tellWorkers(TemplateKey.TICKET_REOPENED, entry);
                case "escalated" -> tellWorkers(TemplateKey.TICKET_ESCALATED, entry);
                default -> {}
            }
        }

        private static boolean isClaimed(TicketEntry entry) {
            return Boolean.parseBoolean(entry.data().get("claimed"));
        }

        private void tellWorkers(TemplateKey key, TicketEntry entry) {
            for (var member : workers()) {
                var reader =
                        new Reader(
                                "person",
                                member.id().value(),
                                member.name(),
                                member.phone(),
                                member.language(),
                                client.town());
                var values = values(ticket, entry, client, member.language());
                values.put(Placeholder.PERSON_NAME, member.name());
                values.put(
                        Placeholder.STATUS_LINK,
                        links.technician(ticket.id(), member.id(), entry.at()));
                put(key, reader, ticket, entry, values);
            }
        }

        /** The person who has it, or each member of the team while nobody has. */
        private List<Member> workers() {
            return person.isEmpty()
                    ? crew.teams().stream()
                            .filter(one -> one.id().value().toString().equals(team))
                            .flatMap(one -> one.members().stream())
                            .toList()
                    : crew.members().stream()
                            .filter(one -> one.id().value().toString().equals(person))
                            .toList();
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
        var reader =
                new Reader(
                        "customer",
                        client.id().value(),
                        client.name(),
                        client.phone(),
                        client.language(),
                        client.town());
        var values = values(ticket, entry, client, client.language());
        values.put(Placeholder.VIEW_LINK, links.customer(ticket.id(), client.id(), entry.at()));
        put(key, reader, ticket, entry, values);
    }

    private void put(
            TemplateKey key,
            Reader reader,
            Ticket.Snapshot ticket,
            TicketEntry entry,
            Map<Placeholder, String> values) {
        var text = Template.usual(key).render(reader.language(), values);
        var id = chance.id(entry.at());
        var sent = entry.at().plusSeconds(2L + chance.upTo(20));
        var arrived = sent.plusSeconds(1L + chance.upTo(40));
        messages.put(id);
        messages.put(entry.id() + ":" + key.code() + ":" + reader.id());
        messages.put("sms", key.code(), reader.kind(), reader.id(), reader.name());
        messages.put(reader.phone(), reader.language().code(), ticket.id().value());
        messages.put(Crew.branch(reader.town()).value(), text.shown(), text.segments().count());
        messages.put(chance.of(0.97) ? "delivered" : "undelivered", 1);
        messages.put("demo-" + id, entry.at(), entry.at().plus(key.life()));
        messages.put(sent, arrived, 3).end();
        shown.put(id, sent, reader.phone(), text.sent()).end();
    }

    private Map<Placeholder, String> values(
            Ticket.Snapshot ticket, TicketEntry entry, Client client, Language language) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.TICKET_NUMBER, ticket.number().text());
        values.put(Placeholder.SUBJECT, ticket.details().subject());
        values.put(Placeholder.PRIORITY, priority(ticket.priority(), language));
        values.put(Placeholder.CUSTOMER_NAME, client.name());
        values.put(Placeholder.CUSTOMER_PHONE, client.phone());
        values.put(Placeholder.CUSTOMER_ADDRESS, client.address());
        values.put(Placeholder.BRANCH_NAME, Places.TOWNS.get(client.town()).name());
        values.put(Placeholder.COMPANY_NAME, CompanySettings.NAME.usual());
        values.put(Placeholder.MESSAGE, entry.body());
        crew.members().stream()
                .filter(member -> member.id().value().toString().equals(entry.data().get("person")))
                .findFirst()
                .ifPresent(technician -> {
                    values.put(Placeholder.TECHNICIAN_NAME, technician.name());
                    values.put(Placeholder.TECHNICIAN_PHONE, technician.phone());
                });
        return values;
    }

    private static String priority(Priority priority, Language language) {
        return language == Language.ENGLISH
                ? priority.code()
                : switch (priority) {
                    case LOW -> "chini";
                    case MEDIUM -> "wastani";
                    case HIGH -> "juu";
                    case CRITICAL -> "dharura";
                };
    }
}

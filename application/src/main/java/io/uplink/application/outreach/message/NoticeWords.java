package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.TicketFacts.Facts;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the texts say about a ticket, in one language. */
final class NoticeWords {

    private final Facts facts;
    private final Language language;
    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);

    NoticeWords(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
        var customer = facts.customer();
        put(Placeholder.TICKET_NUMBER, facts.number());
        put(Placeholder.SUBJECT, facts.subject());
        put(
                Placeholder.CATEGORY,
                language == Language.ENGLISH ? facts.categoryEnglish() : facts.categorySwahili());
        put(Placeholder.PRIORITY, priority(facts.priority()));
        put(Placeholder.STATUS, status(facts.state(), facts.reason()));
        put(Placeholder.CUSTOMER_NAME, customer.name());
        put(Placeholder.CUSTOMER_PHONE, customer.phone().map(PhoneNumber::e164).orElse(""));
        put(Placeholder.CUSTOMER_ADDRESS, customer.address());
        put(Placeholder.BRANCH_NAME, facts.branch().name());
        var technician = facts.assignee().flatMap(facts::person);
        put(
                Placeholder.TECHNICIAN_NAME,
                technician.map(person -> person.name()).orElseGet(this::nobody));
        put(
                Placeholder.TECHNICIAN_PHONE,
                technician.flatMap(person -> person.phone()).map(PhoneNumber::e164).orElse(""));
    }

    NoticeWords with(Placeholder placeholder, String value) {
        put(placeholder, value);
        return this;
    }

    /** What was said, as a sentence of its own. */
    NoticeWords saying(String words) {
        var said = words.strip();
        return with(
                Placeholder.MESSAGE,
                said.isEmpty() || said.matches("(?s).*[.!?…]") ? said : said + ".");
    }

    NoticeWords due(Instant due) {
        var pattern = DateTimeFormatter.ofPattern("d MMM HH:mm", language.locale());
        return with(Placeholder.DUE, pattern.format(due.atZone(facts.branch().zone())));
    }

    NoticeWords firstAnswer() {
        return with(
                Placeholder.TARGET,
                language == Language.ENGLISH ? "The first answer" : "Jibu la kwanza");
    }

    NoticeWords nextReply() {
        return with(
                Placeholder.TARGET,
                language == Language.ENGLISH ? "The next reply" : "Jibu linalofuata");
    }

    NoticeWords resolution() {
        return with(Placeholder.TARGET, language == Language.ENGLISH ? "The solution" : "Utatuzi");
    }

    Map<Placeholder, String> values() {
        return values;
    }

    private void put(Placeholder placeholder, String value) {
        values.put(placeholder, value);
    }

    private String nobody() {
        return language == Language.ENGLISH ? "nobody yet" : "bado hakuna mtu";
    }

    private String priority(Priority priority) {
        return switch (language) {
            case ENGLISH ->
                    switch (priority) {
                        case LOW -> "low";
                        case MEDIUM -> "medium";
                        case HIGH -> "high";
                        case CRITICAL -> "critical";
                    };
            case SWAHILI ->
                    switch (priority) {
                        case LOW -> "chini";
                        case MEDIUM -> "wastani";
                        case HIGH -> "juu";
                        case CRITICAL -> "dharura";
                    };
        };
    }

    private String status(TicketState.Kind state, Optional<PendingReason> reason) {
        return switch (language) {
            case ENGLISH ->
                    switch (state) {
                        case OPEN -> "open";
                        case IN_PROGRESS -> "in progress";
                        case PENDING -> "waiting" + reason.map(NoticeWords::english).orElse("");
                        case RESOLVED -> "resolved";
                        case CLOSED -> "closed";
                    };
            case SWAHILI ->
                    switch (state) {
                        case OPEN -> "imefunguliwa";
                        case IN_PROGRESS -> "inashughulikiwa";
                        case PENDING -> "inasubiri" + reason.map(NoticeWords::swahili).orElse("");
                        case RESOLVED -> "imetatuliwa";
                        case CLOSED -> "imefungwa";
                    };
        };
    }

    private static String english(PendingReason reason) {
        return switch (reason) {
            case CUSTOMER -> " for your answer";
            case THIRD_PARTY -> " for another company";
            case PARTS -> " for spare parts";
            case SCHEDULED -> " for the appointment";
        };
    }

    private static String swahili(PendingReason reason) {
        return switch (reason) {
            case CUSTOMER -> " jibu lako";
            case THIRD_PARTY -> " kampuni nyingine";
            case PARTS -> " vipuri";
            case SCHEDULED -> " miadi";
        };
    }
}

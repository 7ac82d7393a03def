package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.ComplaintFacts;
import io.uplink.application.outreach.message.port.ComplaintFacts.Facts;
import io.uplink.application.outreach.message.port.ComplaintLinks;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells complainants how it goes on, and our people what must not become late. Events may come
 * late: what is not so any more is not told.
 */
@Part
public final class ComplaintNotices implements EventHandler {

    private static final Set<String> WANTED =
            Set.of(
                    "complaint.received",
                    "complaint.approved",
                    "complaint.rejected",
                    "complaint.resolved",
                    "complaint.due-soon",
                    "complaint.acknowledgement-missed",
                    "complaint.resolution-missed");

    private final ComplaintFacts complaints;
    private final ComplaintLinks links;
    private final Notices notices;

    public ComplaintNotices(ComplaintFacts complaints, ComplaintLinks links, Notices notices) {
        this.complaints = complaints;
        this.links = links;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "outreach.complaint-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof ComplaintEvent known) {
            complaints
                    .of(known.about().complaint())
                    .ifPresent(facts -> tell(eventId, known, facts));
        }
    }

    private void tell(UUID id, ComplaintEvent event, Facts facts) {
        var state = facts.state();
        switch (event) {
            case ComplaintEvent.Received _ ->
                    tellComplainant(id, TemplateKey.COMPLAINT_RECEIVED, facts, "");
            case ComplaintEvent.Approved approved -> {
                if (state == ComplaintState.Kind.APPROVED
                        || state == ComplaintState.Kind.CONVERTED) {
                    tellComplainant(id, TemplateKey.COMPLAINT_APPROVED, facts, approved.answer());
                }
            }
            case ComplaintEvent.Rejected rejected -> {
                if (state == ComplaintState.Kind.REJECTED) {
                    tellComplainant(id, TemplateKey.COMPLAINT_REJECTED, facts, rejected.reason());
                }
            }
            case ComplaintEvent.Resolved resolved -> {
                // Of a ticket the customer is told as such.
                if (state == ComplaintState.Kind.RESOLVED && !resolved.byTicket()) {
                    tellComplainant(
                            id, TemplateKey.COMPLAINT_RESOLVED, facts, resolved.whatWasDone());
                }
            }
            case ComplaintEvent.DueSoon due -> {
                if (state.isOpen()) {
                    tellOurs(id, TemplateKey.COMPLAINT_DUE, facts, true, due.resolveBy());
                }
            }
            case ComplaintEvent.AcknowledgementMissed missed -> {
                if (state == ComplaintState.Kind.RECEIVED) {
                    tellOurs(id, TemplateKey.COMPLAINT_LATE, facts, false, missed.due());
                }
            }
            case ComplaintEvent.ResolutionMissed missed -> {
                if (state.isOpen()) {
                    tellOurs(id, TemplateKey.COMPLAINT_LATE, facts, true, missed.due());
                }
            }
            case ComplaintEvent.Acknowledged _,
                    ComplaintEvent.ReviewStarted _,
                    ComplaintEvent.Converted _,
                    ComplaintEvent.Reopened _ -> {}
        }
    }

    private void tellComplainant(UUID id, TemplateKey template, Facts facts, String said) {
        var to = facts.complainant();
        var values = about(facts, to.language());
        values.put(Placeholder.MESSAGE, sentence(said));
        values.put(Placeholder.DUE, lastDay(facts, to.language(), facts.resolveBy()));
        send(
                id,
                template,
                facts,
                to,
                values,
                Optional.of(
                        new LinkWish(
                                Placeholder.VIEW_LINK, () -> links.forComplainant(facts.id()))));
    }

    private void tellOurs(
            UUID id, TemplateKey template, Facts facts, boolean resolution, Instant due) {
        for (var to : facts.answerable()) {
            var values = about(facts, to.language());
            values.put(Placeholder.PERSON_NAME, to.name());
            values.put(Placeholder.CUSTOMER_PHONE, facts.complainant().phone().e164());
            values.put(Placeholder.DUE, lastDay(facts, to.language(), due));
            values.put(Placeholder.TARGET, target(to.language(), resolution));
            send(id, template, facts, to, values, Optional.empty());
        }
    }

    private void send(
            UUID id,
            TemplateKey template,
            Facts facts,
            Recipient to,
            Map<Placeholder, String> values,
            Optional<LinkWish> link) {
        notices.tell(
                new Notice(
                        id,
                        template,
                        to,
                        Optional.empty(),
                        Optional.of(facts.branch().id()),
                        facts.branch().zone(),
                        values,
                        link));
    }

    private static Map<Placeholder, String> about(Facts facts, Language language) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.COMPLAINT_NUMBER, facts.number());
        values.put(Placeholder.SUBJECT, facts.subject());
        values.put(
                Placeholder.CATEGORY,
                language == Language.ENGLISH ? facts.categoryEnglish() : facts.categorySwahili());
        values.put(Placeholder.CUSTOMER_NAME, facts.complainant().name());
        values.put(Placeholder.BRANCH_NAME, facts.branch().name());
        return values;
    }

    /** A deadline is the end of a day, which people know by that day. */
    private static String lastDay(Facts facts, Language language, Instant deadline) {
        return DateTimeFormatter.ofPattern("d MMM", language.locale())
                .format(deadline.minusMillis(1).atZone(facts.branch().zone()));
    }

    private static String target(Language language, boolean resolution) {
        return switch (language) {
            case ENGLISH -> resolution ? "The answer" : "Seeing it";
            case SWAHILI -> resolution ? "Jibu" : "Kulipokea";
        };
    }

    private static String sentence(String words) {
        var said = words.strip();
        return said.isEmpty() || said.matches("(?s).*[.!?…]") ? said : said + ".";
    }
}

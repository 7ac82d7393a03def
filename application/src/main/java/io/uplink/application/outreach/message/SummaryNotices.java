package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.BranchLeads;
import io.uplink.application.outreach.message.port.PersonFacts.Facts;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.domain.insight.daily.DailyEvent;
import io.uplink.domain.insight.daily.DailyEvent.Summarised;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainEvent;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells those who answer for a branch of its day: inside Uplink, and by text message whoever has a
 * telephone.
 */
@Part
public final class SummaryNotices implements EventHandler {

    private final BranchLeads leads;
    private final Notices notices;
    private final Notifications notifications;
    private final Ids ids;

    public SummaryNotices(
            BranchLeads leads, Notices notices, Notifications notifications, Ids ids) {
        this.leads = leads;
        this.notices = notices;
        this.notifications = notifications;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "outreach.summary-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("branch.summarised");
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof DailyEvent known) {
            switch (known) {
                case Summarised summary -> tell(eventId, summary);
            }
        }
    }

    private void tell(UUID eventId, Summarised summary) {
        var people = leads.of(summary.branch());
        people.forEach(person -> text(eventId, summary, person));
        var raised = people.stream().map(person -> raised(eventId, summary, person)).toList();
        if (!raised.isEmpty()) {
            notifications.add(raised);
        }
    }

    private void text(UUID eventId, Summarised summary, Facts person) {
        person.recipient()
                .ifPresent(to ->
                        notices.tell(
                                new Notice(
                                        eventId,
                                        TemplateKey.DAILY_SUMMARY,
                                        to,
                                        Optional.empty(),
                                        Optional.of(summary.branch()),
                                        ZoneOffset.UTC,
                                        values(summary, person),
                                        Optional.empty())));
    }

    private static Map<Placeholder, String> values(Summarised summary, Facts person) {
        var words = new SummaryWords(summary, person.language());
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.PERSON_NAME, person.name());
        values.put(Placeholder.BRANCH_NAME, summary.branchName());
        values.put(Placeholder.DUE, words.when());
        values.put(Placeholder.SUMMARY, words.whole());
        return values;
    }

    private Notification raised(UUID eventId, Summarised summary, Facts person) {
        var words = new SummaryWords(summary, person.language());
        return new Notification(
                ids.next(),
                eventId,
                person.id(),
                NotificationKind.DAILY_SUMMARY,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Notification.OfDay(summary.branch(), summary.day())),
                summary.branchName(),
                words.counts(),
                "",
                summary.occurredAt());
    }
}

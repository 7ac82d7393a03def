package io.uplink.adapter.out.inprocess.sales.lead;

import io.uplink.application.outreach.notification.LeadNotices;
import io.uplink.application.sales.lead.port.LeadReminders;
import io.uplink.domain.sales.lead.Lead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** As notifications. */
@ApplicationScoped
class NotifiedLeadReminders implements LeadReminders {

    private final LeadNotices notices;

    NotifiedLeadReminders(LeadNotices notices) {
        this.notices = notices;
    }

    @Override
    public void remind(List<Lead> due, Instant at) {
        notices.tell(
                due.stream()
                        .flatMap(lead ->
                                lead.plan().owner().stream()
                                        .flatMap(owner ->
                                                Stream.of(
                                                        new LeadNotices.Due(
                                                                lead.id().value(),
                                                                owner,
                                                                lead.facts().number().text(),
                                                                lead.plan().details().name()))))
                        .toList(),
                at);
    }
}

package io.uplink.application.care.complaint;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.shared.id.BranchId;
import java.time.Duration;
import java.time.Instant;

/** What is promised to whoever complains now. */
@Part
public final class ComplaintTerms {

    private final SlaCalendarRepository calendars;
    private final Settings settings;

    public ComplaintTerms(SlaCalendarRepository calendars, Settings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    /** By the working days of the branch. */
    Deadlines of(BranchId branch, Instant now) {
        var days = settings.get(ComplaintSettings.RESOLVE_DAYS);
        return Deadlines.from(
                now,
                new Deadlines.Promise(
                        settings.get(ComplaintSettings.ACKNOWLEDGE_DAYS),
                        days,
                        Math.min(days, settings.get(ComplaintSettings.WARN_DAYS))),
                calendars.forBranch(branch).hours());
    }

    Duration appeals() {
        return Duration.ofDays(settings.get(ComplaintSettings.APPEAL_DAYS));
    }
}

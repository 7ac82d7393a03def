package io.uplink.adapter.out.inprocess.care.privacy;

import io.uplink.application.care.privacy.port.PersonalData.Traces;
import io.uplink.application.care.privacy.port.TrailErasure;
import io.uplink.application.insight.activity.RedactActivity;
import io.uplink.application.insight.activity.port.ActivityRedactions.About;
import io.uplink.application.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** The activity log that insight keeps. */
@ApplicationScoped
class InsightTrailErasure implements TrailErasure {

    private static final Actor.Job PRIVACY = new Actor.Job("care.privacy");

    private final RedactActivity redactActivity;

    InsightTrailErasure(RedactActivity redactActivity) {
        this.redactActivity = redactActivity;
    }

    @Override
    public int erase(Traces traces) {
        return redactActivity.execute(
                PRIVACY, new About(traces.things(), traces.names(), traces.accounts()));
    }
}

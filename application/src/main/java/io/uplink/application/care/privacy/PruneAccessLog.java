package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;

/** Forgets looks after the time that the operator keeps them: they too are personal data. */
@UseCase
public final class PruneAccessLog {

    /** In one go, so that a run stays a matter of seconds; the next one goes on. */
    private static final int MOST = 10_000;

    private final AccessLog log;
    private final Settings settings;
    private final InstantSource clock;

    public PruneAccessLog(AccessLog log, Settings settings, InstantSource clock) {
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many rows went. */
    public int execute(Actor actor) {
        actor.requireJob();
        var kept = Period.ofMonths(settings.get(PrivacySettings.KEEP_LOOKS_MONTHS));
        var oldest = clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        return log.prune(oldest, MOST);
    }
}

package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.backup.DrillHealth;
import io.uplink.domain.shared.Placement;
import java.time.InstantSource;

/** Tells those who operate Uplink whether its copies can be trusted. */
@UseCase
public final class ShowDrillHealth {

    private final BackupQueries queries;
    private final InstantSource clock;

    public ShowDrillHealth(BackupQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** How the last try went, and whether that is good enough. */
    public record Shown(DrillHealth health, boolean good) {}

    public Shown execute(Actor actor) {
        actor.require(Permission.PLATFORM_OPERATE, Placement.company());
        var health = queries.health();
        return new Shown(health, health.isGood(clock.instant()));
    }
}

package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.application.platform.backup.port.BackupQueries;
import io.uplink.application.platform.backup.port.BackupQueries.Drill;
import io.uplink.application.platform.backup.port.BackupQueries.Row;
import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.backup.DrillHealth;
import io.uplink.domain.shared.Placement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows the copies there are, where they lie, and how far they can be trusted. */
@UseCase
public final class FindBackups {

    /** Some ten nights. */
    private static final int DRILLS = 10;

    private final BackupQueries queries;
    private final BackupFolder folder;
    private final SecondPlaces places;
    private final InstantSource clock;

    public FindBackups(
            BackupQueries queries, BackupFolder folder, SecondPlaces places, InstantSource clock) {
        this.queries = queries;
        this.folder = folder;
        this.places = places;
        this.clock = clock;
    }

    public record Input(Optional<String> cursor, int size) {}

    /**
     * What there is.
     *
     * @param offSite the second place; empty if none is set
     * @param good whether a copy was restored of late, and the last try passed
     */
    public record Found(
            String folder,
            Optional<String> offSite,
            DrillHealth health,
            boolean good,
            List<Drill> drills,
            Page<Row> backups) {}

    public Found execute(Actor actor, Input input) {
        actor.require(Permission.PLATFORM_VIEW, Placement.company());
        var health = queries.health();
        return new Found(
                folder.place(),
                places.chosen().flatMap(OffSite::place),
                health,
                health.isGood(clock.instant()),
                queries.drills(DRILLS),
                queries.page(input.cursor(), input.size()));
    }
}

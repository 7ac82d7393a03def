package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupLedger.Kept;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.DatabaseSnapshots;
import io.uplink.application.platform.backup.port.DatabaseTools;
import io.uplink.application.platform.backup.port.Request;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.platform.backup.Manifest;
import io.uplink.domain.platform.backup.Retention;
import java.util.Optional;

/** Makes the copy that is due, takes it elsewhere and lets old ones go. */
@Part
public final class BackupTaking {

    private final BackupRecord log;
    private final BackupRules rules;
    private final SealedStore store;
    private final DatabaseSnapshots snapshots;
    private final DatabaseTools tools;
    private final SecondPlaces places;

    public BackupTaking(
            BackupRecord log,
            BackupRules rules,
            SealedStore store,
            DatabaseSnapshots snapshots,
            DatabaseTools tools,
            SecondPlaces places) {
        this.log = log;
        this.rules = rules;
        this.store = store;
        this.snapshots = snapshots;
        this.tools = tools;
        this.places = places;
    }

    /** Whoever calls this is alone: what runs by the record was left by a program that ended. */
    void settle(Actor actor) {
        for (var left : log.running()) {
            log.fail(actor, left, new Finding(BackupFault.INTERRUPTED, ""));
            store.clearParts();
        }
    }

    /** What was done; empty if nothing was due. */
    Optional<String> takeDue(Actor actor) {
        if (rules.isBackupDue(log.lastScheduled(), log.now())) {
            log.askByClock(actor);
        }
        return log.start().map(request -> take(actor, request));
    }

    private String take(Actor actor, Request request) {
        Stored stored;
        try {
            store.clearParts();
            stored = snapshots.during(snapshot -> write(request, snapshot));
        } catch (RuntimeException failure) {
            var why = Troubles.of(failure);
            log.fail(actor, request.id(), why);
            return "no backup: " + why.fault().key();
        }
        if (!log.finish(actor, request.id(), stored)) {
            store.remove(stored.file());
            return "the backup came too late and was dropped";
        }
        copyOffSite(actor, request, stored);
        return "backup of %d bytes, %d old ones removed".formatted(stored.bytes(), clean(actor));
    }

    private Stored write(Request request, DatabaseSnapshots.Snapshot snapshot) {
        var manifest = new Manifest(request.id(), log.now(), snapshot.facts());
        return store.write(manifest, into -> tools.dump(snapshot, into));
    }

    /** A copy that stays here is still one. */
    private void copyOffSite(Actor actor, Request request, Stored stored) {
        var place = places.chosen();
        if (place.isEmpty()) {
            return;
        }
        var why = Optional.<Finding>empty();
        try {
            place.get().put(stored, () -> store.raw(stored.file()));
        } catch (RuntimeException failure) {
            why = Optional.of(Troubles.of(failure));
        }
        log.noteOffSite(actor, request.id(), stored, place.get(), why);
    }

    private long clean(Actor actor) {
        var kept = log.kept();
        var outlived =
                rules.retention()
                        .outlived(kept.stream().map(BackupTaking::judged).toList(), log.now());
        return kept.stream()
                .filter(copy -> outlived.contains(copy.id()))
                .filter(copy -> isRemoved(actor, copy))
                .count();
    }

    /** One that cannot be removed now is tried again after the next copy. */
    private boolean isRemoved(Actor actor, Kept copy) {
        try {
            copy.offSite()
                    .flatMap(places::of)
                    .ifPresent(place -> place.remove(copy.stored().file()));
            store.remove(copy.stored().file());
        } catch (RuntimeException _) {
            return false;
        }
        log.remove(actor, copy);
        return true;
    }

    private static Retention.Kept judged(Kept copy) {
        return new Retention.Kept(copy.id(), copy.takenAt(), copy.proven());
    }
}

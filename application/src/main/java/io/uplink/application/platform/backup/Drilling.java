package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupLedger.Kept;
import io.uplink.application.platform.backup.port.DatabaseTools;
import io.uplink.application.platform.backup.port.Request;
import io.uplink.application.platform.backup.port.ScratchDatabases;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts.Finding;
import java.util.Optional;
import java.util.UUID;

/** Restores the newest copy beside the real database and compares what it holds. */
@Part
public final class Drilling {

    private final DrillRecord log;
    private final BackupRules rules;
    private final SealedStore store;
    private final DatabaseTools tools;
    private final ScratchDatabases scratch;

    public Drilling(
            DrillRecord log,
            BackupRules rules,
            SealedStore store,
            DatabaseTools tools,
            ScratchDatabases scratch) {
        this.log = log;
        this.rules = rules;
        this.store = store;
        this.tools = tools;
        this.scratch = scratch;
    }

    /** Whoever calls this is alone: what runs by the record was left by a program that ended. */
    void settle(Actor actor) {
        for (var left : log.running()) {
            log.finish(
                    actor,
                    left,
                    Optional.empty(),
                    Optional.of(new Finding(BackupFault.INTERRUPTED, "")));
            scratch.dropLeftovers();
        }
    }

    /** What was done; empty if nothing was due. */
    Optional<String> drillDue(Actor actor) {
        if (rules.isDrillDue(log.lastScheduled(), log.now())) {
            log.askByClock(actor);
        }
        return log.start().map(request -> drill(actor, request));
    }

    private String drill(Actor actor, Request request) {
        var copy = log.newest();
        Optional<Finding> why;
        try {
            why =
                    tryOut(
                            request.id(),
                            copy.orElseThrow(() ->
                                    BackupError.broken(BackupFault.FILE_MISSING, "no backup yet")));
        } catch (RuntimeException failure) {
            why = Optional.of(Troubles.of(failure));
        }
        log.finish(actor, request.id(), copy, why);
        return why.map(finding -> "restore failed: " + finding.fault().key())
                .orElse("restored and found whole");
    }

    private Optional<Finding> tryOut(UUID drill, Kept copy) {
        store.requireUnchanged(copy.stored());
        scratch.dropLeftovers();
        var database = scratch.make(drill);
        try {
            var manifest =
                    store.read(
                            copy.stored().file(),
                            (head, data) ->
                                    tools.restore(database, head.facts().serverMajor(), data));
            var noted = manifest.facts();
            return noted.difference(scratch.facts(database, noted.tables()));
        } finally {
            scratch.drop(database);
        }
    }
}

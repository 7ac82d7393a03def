package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.ImportedLists;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;

/** Forgets what stood in lists of customers once nobody needs to look into them any more. */
@UseCase
public final class ForgetImports {

    /** Of up to 20,000 rows each, so that a run stays a matter of seconds; the next one goes on. */
    private static final int MOST = 5;

    private final UnitOfWork unitOfWork;
    private final ImportedLists lists;
    private final Settings settings;
    private final Origin origin;

    public ForgetImports(
            UnitOfWork unitOfWork, ImportedLists lists, Settings settings, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.lists = lists;
        this.settings = settings;
        this.origin = origin;
    }

    /** How many lists went. */
    public int execute(Actor actor) {
        var _ = actor.requireJob();
        var now = origin.now();
        var kept = Period.ofDays(settings.get(PrivacySettings.KEEP_IMPORTS_DAYS));
        var oldest = now.atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        return unitOfWork.perform(() -> {
            var gone = lists.forget(oldest, now, MOST);
            for (var list : gone) {
                origin.activity()
                        .record(
                                actor,
                                "customer-import.forget",
                                new Subject("customer-import", list.id(), list.fileName()),
                                Map.of(),
                                Map.of());
            }
            return gone.size();
        });
    }
}

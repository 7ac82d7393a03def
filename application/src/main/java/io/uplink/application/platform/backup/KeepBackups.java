package io.uplink.application.platform.backup;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does what is due of copying and trying, one thing after the other. It is called by one job, whose
 * lease keeps a second one from running anywhere.
 */
@UseCase
public final class KeepBackups {

    /** The job that calls it; asking for a copy makes it due. */
    public static final String JOB = "backups.keep";

    private final BackupTaking taking;
    private final Drilling drilling;

    public KeepBackups(BackupTaking taking, Drilling drilling) {
        this.taking = taking;
        this.drilling = drilling;
    }

    /** What was done, in a few words. */
    public String execute(Actor actor) {
        actor.requireJob();
        taking.settle(actor);
        drilling.settle(actor);
        var done =
                Stream.of(taking.takeDue(actor), drilling.drillDue(actor))
                        .flatMap(note -> note.stream())
                        .collect(Collectors.joining("; "));
        return done.isEmpty() ? "nothing was due" : done;
    }
}

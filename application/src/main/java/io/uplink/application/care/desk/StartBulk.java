package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Asks for a change of many tickets. Nothing is changed yet: {@link ContinueBulk} does that, in
 * portions, for whoever asked and with that person's rights.
 */
@UseCase
public final class StartBulk {

    /** How long one may look at what became of it. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** {@code id} is chosen by whoever asks: the same again is the same change. */
    public record Input(BulkRunId id, DeskAction action, List<Pick> picks) {

        public Input {
            picks = List.copyOf(picks);
        }
    }

    private final UnitOfWork unitOfWork;
    private final BulkRuns runs;
    private final Origin origin;

    public StartBulk(UnitOfWork unitOfWork, BulkRuns runs, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.runs = runs;
        this.origin = origin;
    }

    public BulkRun execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_VIEW);
        var person = actor.requirePerson();
        var now = origin.now();
        var run = new BulkRun(input.id(), person.id(), input.action(), input.picks(), now);
        return unitOfWork.perform(() -> {
            var known = runs.find(run.id());
            if (known.isEmpty()) {
                runs.forget(person.id(), now.minus(KEPT));
                runs.add(run);
                noted(actor, run);
            }
            var stored = runs.find(run.id()).orElseThrow();
            if (!run.asksTheSameAs(stored)) {
                throw new DomainException(new DeskError.OtherRun());
            }
            return stored;
        });
    }

    private void noted(Actor actor, BulkRun run) {
        var kind = run.action().kind().code();
        origin.activity()
                .record(
                        actor,
                        "bulk-change.start",
                        new Subject("bulk-change", run.id().value(), kind),
                        Map.of(),
                        Map.of("tickets", String.valueOf(run.picks().size())));
    }
}

package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.DeskQueries;
import io.uplink.application.care.desk.port.DeskQueries.BulkSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.shared.DomainException;

/** Shows whoever asked for it what became of a change of many tickets. */
@UseCase
public final class ShowBulk {

    private final DeskQueries queries;

    public ShowBulk(DeskQueries queries) {
        this.queries = queries;
    }

    public BulkSheet execute(Actor actor, BulkRunId run) {
        actor.require(Permission.TICKETS_VIEW);
        var person = actor.requirePerson();
        return queries.bulk(run)
                .filter(sheet -> sheet.by().equals(person.id()))
                .orElseThrow(() -> new DomainException(new DeskError.NoSuchRun()));
    }
}

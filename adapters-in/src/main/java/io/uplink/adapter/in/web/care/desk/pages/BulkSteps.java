package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.desk.ContinueBulk;
import io.uplink.application.care.desk.ShowBulk;
import io.uplink.application.care.desk.StartBulk;
import io.uplink.application.care.desk.port.DeskQueries.BulkSheet;
import io.uplink.domain.care.desk.BulkRunId;
import jakarta.enterprise.context.RequestScoped;

/** The three steps of a change of many tickets, for whoever is signed in. */
@RequestScoped
class BulkSteps {

    private final Actors actors;
    private final StartBulk startBulk;
    private final ContinueBulk continueBulk;
    private final ShowBulk showBulk;

    BulkSteps(Actors actors, StartBulk startBulk, ContinueBulk continueBulk, ShowBulk showBulk) {
        this.actors = actors;
        this.startBulk = startBulk;
        this.continueBulk = continueBulk;
        this.showBulk = showBulk;
    }

    void start(StartBulk.Input input) {
        var _ = startBulk.execute(actors.current(), input);
    }

    void goOn(ContinueBulk.Input input) {
        var _ = continueBulk.execute(actors.current(), input);
    }

    BulkSheet show(BulkRunId run) {
        return showBulk.execute(actors.current(), run);
    }
}

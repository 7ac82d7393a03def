package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.SalespersonId;
import java.time.InstantSource;
import java.time.YearMonth;

/** Shows somebody who sells for us, with the last half year. */
@UseCase
public final class ShowSalesperson {

    private static final int MONTHS_BACK = 5;

    private final SalespersonQueries queries;
    private final HeadOffice headOffice;
    private final InstantSource clock;

    public ShowSalesperson(SalespersonQueries queries, HeadOffice headOffice, InstantSource clock) {
        this.queries = queries;
        this.headOffice = headOffice;
        this.clock = clock;
    }

    public SalespersonQueries.Sheet execute(Actor actor, SalespersonId id) {
        var now = YearMonth.from(clock.instant().atZone(headOffice.zone()));
        return queries.sheet(
                        SalesReach.of(actor, Permission.SALESPERSONS_VIEW),
                        id,
                        now.minusMonths(MONTHS_BACK))
                .orElseThrow(SalespersonDesk::noSuch);
    }
}

package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.LocalDate;
import java.util.List;

/** Who sells for us, whoever sold most in some days first. */
@UseCase
public final class ShowSalespersons {

    /** Both days included. */
    public record Input(LocalDate from, LocalDate until) {}

    private final SalespersonQueries queries;
    private final HeadOffice headOffice;

    public ShowSalespersons(SalespersonQueries queries, HeadOffice headOffice) {
        this.queries = queries;
        this.headOffice = headOffice;
    }

    public List<SalespersonQueries.Standing> execute(Actor actor, Input input) {
        return queries.standings(
                SalesReach.of(actor, Permission.SALESPERSONS_VIEW),
                input.from().atStartOfDay(headOffice.zone()).toInstant(),
                input.until().plusDays(1).atStartOfDay(headOffice.zone()).toInstant());
    }
}

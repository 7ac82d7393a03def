package io.uplink.adapter.in.web.shared;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.insight.dashboard.port.DashboardQueries;
import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.outreach.message.port.MessageQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.Invalid;

/**
 * What the API writes of the core, which knows of no framework: in answers and, of errors, in
 * problems. A native build sees by itself only what a method's signature names.
 */
@RegisterForReflection(
        targets = {
            ActivityQueries.Doer.class,
            ActivityQueries.Origin.class,
            ActivityQueries.Subject.class,
            ComplaintQueries.Counts.class,
            CustomerError.Holder.class,
            DashboardQueries.Category.class,
            DashboardQueries.Day.class,
            DashboardQueries.Flow.class,
            DashboardQueries.Kept.class,
            DashboardQueries.Now.class,
            Invalid.Fault.class,
            MessageQueries.Attempt.class,
            MessageQueries.Counts.class,
            Page.class,
            PeopleQueries.Named.class,
            TicketError.Newer.class,
            TicketQueries.Counts.class,
            TicketSheet.Earlier.class,
            TicketSheet.Names.class,
            TicketSheet.Pause.class,
        })
public final class CoreJson {

    private CoreJson() {}
}

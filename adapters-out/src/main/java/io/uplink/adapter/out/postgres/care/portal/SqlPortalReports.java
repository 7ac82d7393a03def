package io.uplink.adapter.out.postgres.care.portal;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.portal.port.PortalReports;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Forms that became tickets, as rows. */
@ApplicationScoped
class SqlPortalReports implements PortalReports {

    private final Statements statements;

    SqlPortalReports(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<TicketId> of(UUID form) {
        // A lock of the form: there is no row yet that could be locked.
        statements.list(
                Object[].class,
                "select pg_advisory_xact_lock(hashtextextended('report ' || $1, 0))::text",
                form.toString());
        return statements
                .list(UUID.class, "select ticket_id from portal_report where form = $1", form)
                .stream()
                .findFirst()
                .map(TicketId::new);
    }

    @Override
    public void keep(UUID form, TicketId ticket) {
        statements.change(
                "insert into portal_report (form, ticket_id) values ($1, $2)",
                form,
                ticket.value());
    }
}

package io.uplink.adapter.out.postgres.money.statement;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Days that were found unproven, a row each. */
@ApplicationScoped
class SqlUnprovenDays implements UnprovenDays {

    private static final String FOUND =
            """
            insert into mpesa_unproven_day (shortcode_id, day, event_id, found_at)
            values ($1, $2, $3, $4) on conflict (shortcode_id, day) do nothing
            """;

    private static final String PROVEN =
            """
            update mpesa_unproven_day set proven_at = $3
             where shortcode_id = $1 and day = any($2) and proven_at is null
            """;

    private static final String COUNT =
            """
            select count(*)
              from mpesa_unproven_day d join mpesa_shortcode s on s.id = d.shortcode_id
             where d.proven_at is null and s.active and ($1 or s.branch_id = any($2))
            """;

    private final Statements statements;

    SqlUnprovenDays(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean found(ShortcodeId shortcode, LocalDate day, UUID event, Instant now) {
        return statements.change(FOUND, shortcode.value(), day, event, now) == 1;
    }

    @Override
    public Set<LocalDate> open(ShortcodeId shortcode) {
        return new HashSet<>(
                statements.list(
                        LocalDate.class,
                        "select day from mpesa_unproven_day"
                                + " where shortcode_id = $1 and proven_at is null",
                        shortcode.value()));
    }

    @Override
    public void proven(ShortcodeId shortcode, Set<LocalDate> days, Instant now) {
        statements.change(PROVEN, shortcode.value(), days.toArray(LocalDate[]::new), now);
    }

    @Override
    public int count(Within within) {
        return statements
                .list(
                        Long.class,
                        COUNT,
                        within.branches().isEmpty(),
                        within.branches().stream()
                                .flatMap(Set::stream)
                                .map(BranchId::value)
                                .toArray(UUID[]::new))
                .getFirst()
                .intValue();
    }
}

package io.uplink.adapter.out.postgres.money.invoice;

import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import java.util.UUID;

/** Narrows questions about money to the branches that a reader sees. */
public final class Branched {

    private Branched() {}

    /** {@code branch} is the column. */
    public static Where within(Where where, Within within, String branch) {
        within.branches()
                .ifPresent(branches ->
                        where.and(
                                branch + " = any(?)",
                                (Object)
                                        branches.stream()
                                                .map(one -> one.value())
                                                .toArray(UUID[]::new)));
        return where;
    }
}

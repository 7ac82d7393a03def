package io.uplink.application.money.statement.port;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.domain.money.mpesa.ShortcodeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Days of paybills that were found unproven, until they are proven. */
public interface UnprovenDays {

    /**
     * Notes one; false if it was noted before.
     *
     * @param event names what people are told of it
     */
    boolean found(ShortcodeId shortcode, LocalDate day, UUID event, Instant now);

    /** Those that are not proven yet. */
    Set<LocalDate> open(ShortcodeId shortcode);

    /** From now on they are proven. */
    void proven(ShortcodeId shortcode, Set<LocalDate> days, Instant now);

    /** How many are open in these branches. */
    int count(Within within);
}

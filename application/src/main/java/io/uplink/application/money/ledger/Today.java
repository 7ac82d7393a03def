package io.uplink.application.money.ledger;

import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Part;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** The day that it is at the head office, whose days the books count. */
@Part
public final class Today {

    private final InstantSource clock;
    private final HeadOffice headOffice;

    public Today(InstantSource clock, HeadOffice headOffice) {
        this.clock = clock;
        this.headOffice = headOffice;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), headOffice.zone());
    }

    /** The day that it was there at a moment. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, headOffice.zone());
    }
}

package io.uplink.domain.sales.commission;

import java.time.LocalDate;

/** A rate that holds from a day on, until a later one does. */
public record DatedRate(LocalDate from, CommissionRate rate) {}

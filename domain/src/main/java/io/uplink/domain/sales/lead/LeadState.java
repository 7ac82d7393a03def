package io.uplink.domain.sales.lead;

import java.time.Instant;

/** How far a lead is. */
public sealed interface LeadState {

    /** Since when it is there. */
    Instant since();

    /** Nobody talked to them yet. */
    record New(Instant since) implements LeadState {}

    record Contacted(Instant since) implements LeadState {}

    /** They want it, and we can connect them. */
    record Qualified(Instant since) implements LeadState {}

    /** Their order was paid or became a customer. */
    record Won(Instant since) implements LeadState {}

    record Lost(String reason, Instant since) implements LeadState {}

    default LeadStage stage() {
        return switch (this) {
            case New _ -> LeadStage.NEW;
            case Contacted _ -> LeadStage.CONTACTED;
            case Qualified _ -> LeadStage.QUALIFIED;
            case Won _ -> LeadStage.WON;
            case Lost _ -> LeadStage.LOST;
        };
    }
}

package io.uplink.adapter.in.web.sales.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What callers send about leads. */
public final class LeadBodies {

    private LeadBodies() {}

    /**
     * Somebody who may become a customer.
     *
     * @param source walk-in, phone, referral, field, campaign or other
     * @param interest id of the package they asked about
     * @param owner who follows it up; the caller where it is absent
     * @param language en or sw; English where it is absent
     * @param branch the caller's own where it is absent
     */
    public record NewLead(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String area,
            @Nullable String place,
            @Nullable String note,
            @Nullable String source,
            @Nullable String interest,
            @Nullable String owner,
            @Nullable LocalDate followUp,
            @Nullable String language,
            @Nullable String branch) {}

    /** The same anew; what is absent is none. */
    public record LeadChange(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String area,
            @Nullable String place,
            @Nullable String note,
            @Nullable String interest,
            @Nullable String owner,
            @Nullable String language) {}

    /**
     * What came of talking to them.
     *
     * @param stage contacted, qualified or lost
     * @param reason why it is lost
     * @param note what was said
     * @param followUp when to ask again; absent for not again
     */
    public record LeadStep(
            @Nullable String stage,
            @Nullable String reason,
            @Nullable String note,
            @Nullable LocalDate followUp) {}

    /** The order that they gave; phone and place where the lead has none. */
    public record LeadOrder(
            @Nullable String packageId, @Nullable String phone, @Nullable String place) {}
}

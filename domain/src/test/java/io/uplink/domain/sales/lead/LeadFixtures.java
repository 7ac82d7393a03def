package io.uplink.domain.sales.lead;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Leads for tests. */
public final class LeadFixtures {

    public static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final BranchId BRANCH = new BranchId(new UUID(7, 1));
    public static final PersonId OWNER = new PersonId(new UUID(7, 8));

    private LeadFixtures() {}

    public static LeadDetails details() {
        return new LeadDetails(
                "Wanjiku Njeri",
                Optional.of(new PhoneNumber("+254700000219")),
                Optional.empty(),
                "Ngarua",
                "",
                "Wants it before Christmas",
                Language.ENGLISH);
    }

    public static Lead.Plan plan() {
        return new Lead.Plan(
                details(), Optional.empty(), Optional.of(OWNER), Optional.of(TODAY.plusDays(2)));
    }

    public static Lead aLead() {
        return Lead.taken(
                new Lead.Facts(
                        new LeadId(new UUID(7, 9)),
                        LeadNumber.of(2026, 12),
                        BRANCH,
                        LeadSource.PHONE,
                        Optional.empty(),
                        NOON),
                plan(),
                TODAY);
    }
}

package io.uplink.adapter.out.postgres.sales.lead;

import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadNumber;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.lead.LeadState;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A lead as one JSON value, which reads and questions share. */
final class LeadRows {

    /** Of a lead named {@code l}. */
    static final String WHOLE =
            """
            json_build_object('id', l.id, 'number', l.number, 'branch', l.branch_id,
                'name', l.name, 'phone', l.phone, 'email', l.email, 'language', l.language,
                'area', l.area, 'place', l.place, 'note', l.note, 'source', l.source,
                'interest', l.interest_id, 'owner', l.owner_id, 'enteredBy', l.entered_by,
                'at', to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'stage', l.stage,
                'since', to_char(l.stage_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'reason', l.reason, 'followUp', l.follow_up, 'order', l.order_id,
                'version', l.version)::text
            """;

    private LeadRows() {}

    static Lead.Snapshot read(String json) {
        var row = new JsonObject(json);
        return new Lead.Snapshot(
                new Lead.Facts(
                        new LeadId(UUID.fromString(row.getString("id"))),
                        new LeadNumber(row.getString("number")),
                        new BranchId(UUID.fromString(row.getString("branch"))),
                        LeadSource.ofCode(row.getString("source")),
                        id(row, "enteredBy").map(PersonId::new),
                        Instant.parse(row.getString("at"))),
                new Lead.Plan(
                        new LeadDetails(
                                row.getString("name"),
                                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                                row.getString("area"),
                                row.getString("place"),
                                row.getString("note"),
                                Language.ofCode(row.getString("language"))),
                        id(row, "interest").map(PackageId::new),
                        id(row, "owner").map(PersonId::new),
                        Optional.ofNullable(row.getString("followUp")).map(LocalDate::parse)),
                state(row),
                id(row, "order").map(OrderId::new),
                row.getLong("version"));
    }

    private static LeadState state(JsonObject row) {
        var since = Instant.parse(row.getString("since"));
        return switch (LeadStage.ofCode(row.getString("stage"))) {
            case NEW -> new LeadState.New(since);
            case CONTACTED -> new LeadState.Contacted(since);
            case QUALIFIED -> new LeadState.Qualified(since);
            case WON -> new LeadState.Won(since);
            case LOST -> new LeadState.Lost(row.getString("reason"), since);
        };
    }

    private static Optional<UUID> id(JsonObject row, String name) {
        return Optional.ofNullable(row.getString(name)).map(UUID::fromString);
    }
}

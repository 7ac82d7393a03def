package io.uplink.adapter.out.postgres.care.complaint;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.complaint.port.ComplaintQueries.Followed;
import io.uplink.application.care.complaint.port.ComplaintQueries.Happening;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintQueries.Ticket;
import io.uplink.application.care.complaint.port.ComplaintSheet;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What screens read of complaints. */
final class ComplaintRows {

    private ComplaintRows() {}

    static Line line(Row row) {
        return new Line(
                new ComplaintId(row.getUUID("id")),
                row.getString("number"),
                details(row),
                ComplaintState.Kind.ofCode(row.getString("state")),
                Sql.instant(row, "state_since"),
                new BranchId(row.getUUID("branch_id")),
                row.getString("branch_name"),
                Sql.instant(row, "received_at"),
                deadlines(row),
                row.getInteger("appeals"),
                text(row, "reviewer"),
                Optional.ofNullable(row.getUUID("ticket_id"))
                        .map(ticket ->
                                new Ticket(
                                        new TicketId(ticket),
                                        row.getString("ticket_number"),
                                        TicketState.Kind.ofCode(row.getString("ticket_state")))),
                text(row, "decision"),
                Sql.optionalInstant(row, "decided_at"),
                text(row, "outcome"));
    }

    static ComplaintSheet sheet(Row row) {
        return new ComplaintSheet(
                line(row),
                Optional.ofNullable(row.getUUID("customer_id"))
                        .map(customer ->
                                new ComplaintSheet.Customer(
                                        new CustomerId(customer),
                                        row.getString("customer_name"),
                                        row.getString("customer_account"))),
                list(
                        row,
                        "candidates",
                        it ->
                                new ComplaintSheet.Customer(
                                        new CustomerId(UUID.fromString(it.getString("id"))),
                                        it.getString("name"),
                                        it.getString("account"))),
                text(row, "taken_by_name"),
                list(
                        row,
                        "history",
                        it ->
                                new ComplaintSheet.Entry(
                                        OffsetDateTime.parse(it.getString("at")).toInstant(),
                                        it.getString("kind"),
                                        it.getBoolean("public"),
                                        it.getString("author"),
                                        it.getString("body"))),
                row.getLong("version"));
    }

    static Followed followed(Row row) {
        return new Followed(
                new ComplaintId(row.getUUID("id")),
                row.getString("number"),
                details(row),
                ComplaintState.Kind.ofCode(row.getString("state")),
                Sql.instant(row, "state_since"),
                Sql.instant(row, "received_at"),
                deadlines(row),
                row.getInteger("appeals"),
                text(row, "decision"),
                text(row, "outcome"),
                text(row, "ticket_number"),
                list(
                        row,
                        "history",
                        it ->
                                new Happening(
                                        OffsetDateTime.parse(it.getString("at")).toInstant(),
                                        it.getString("kind"),
                                        it.getString("body"))),
                ZoneId.of(row.getString("time_zone")));
    }

    private static ComplaintDetails details(Row row) {
        return new ComplaintDetails(
                row.getString("name"),
                new PhoneNumber(row.getString("phone")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                ComplaintCategory.ofCode(row.getString("category")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("location"),
                Language.ofCode(row.getString("language")));
    }

    private static Deadlines deadlines(Row row) {
        return new Deadlines(
                Sql.instant(row, "acknowledge_by"),
                Sql.optionalInstant(row, "acknowledged_at"),
                Sql.instant(row, "warn_at"),
                Sql.instant(row, "resolve_by"),
                Sql.optionalInstant(row, "settled_at"),
                row.getBoolean("acknowledge_missed"),
                row.getBoolean("warned"),
                row.getBoolean("missed"));
    }

    private static String text(Row row, String column) {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static <T> List<T> list(Row row, String column, Function<JsonObject, T> reader) {
        return ((JsonArray) row.getValue(column))
                .stream().map(JsonObject.class::cast).map(reader).toList();
    }
}

package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.care.ticket.port.TicketSheet.Card;
import io.uplink.application.care.ticket.port.TicketSheet.Earlier;
import io.uplink.application.care.ticket.port.TicketSheet.File;
import io.uplink.application.care.ticket.port.TicketSheet.Item;
import io.uplink.application.care.ticket.port.TicketSheet.Label;
import io.uplink.application.care.ticket.port.TicketSheet.Names;
import io.uplink.application.care.ticket.port.TicketSheet.Origin;
import io.uplink.application.care.ticket.port.TicketSheet.Pause;
import io.uplink.application.care.ticket.port.TicketSheet.Place;
import io.uplink.application.care.ticket.port.TicketSheet.Policy;
import io.uplink.application.care.ticket.port.TicketSheet.Suggestion;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads a ticket with all that belongs to it: one statement for the sheet, one for its history. */
final class TicketSheetReader {

    private final Sql sql;

    TicketSheetReader(Sql sql) {
        this.sql = sql;
    }

    Optional<TicketSheet> read(TicketId id) {
        var arguments = Tuple.of(id.value());
        return sql.one(TicketSheetSql.SHEET, arguments, Function.identity())
                .map(row -> {
                    var timeline =
                            sql.list(TicketSheetSql.TIMELINE, arguments, TicketSheetReader::item);
                    return sheet(id, row, timeline);
                });
    }

    private static TicketSheet sheet(TicketId id, Row row, List<Item> timeline) {
        var ticket = TicketMapper.toDomain(TicketRows.entity(row)).snapshot();
        return new TicketSheet(
                ticket,
                card(row),
                names(row),
                Optional.ofNullable(row.getString("policy_name")).map(name -> policy(name, row)),
                Optional.ofNullable(row.getString("calendar_name")),
                pauses(timeline),
                each(row.getJsonArray("fees"), fee -> fee(id, fee)),
                each(row.getJsonArray("files"), TicketSheetReader::file),
                TicketParts.steps(row.getJsonArray("steps")),
                TicketParts.fields(row.getJsonArray("fields")),
                new Earlier(
                        row.getLong("earlier"),
                        row.getLong("earlier_open"),
                        Sql.optionalInstant(row, "earlier_last")),
                suggestion(row),
                timeline,
                timeline.stream()
                        .filter(item -> !item.kind().equals(TicketSheetSql.SMS))
                        .filter(item -> item.of().isEmpty())
                        .reduce((_, last) -> last)
                        .map(Item::id),
                Optional.empty());
    }

    private static Card card(Row row) {
        return new Card(
                row.getString("account_number"),
                row.getString("customer_name"),
                row.getJsonArray("phones").stream().map(String::valueOf).toList(),
                Optional.ofNullable(row.getString("email")),
                row.getString("customer_status"),
                row.getString("plan"),
                row.getString("address"),
                row.getString("area"),
                Optional.ofNullable(row.getDouble("latitude")),
                Optional.ofNullable(row.getDouble("longitude")),
                row.getString("language"),
                row.getBoolean("customer_deleted"),
                row.getBoolean("texts_refused"),
                new Place(
                        row.getUUID("place_id"),
                        Optional.ofNullable(row.getString("place_label")).orElse(""),
                        Optional.ofNullable(row.getString("place_note")).orElse("")),
                row.getJsonArray("places").stream()
                        .map(JsonObject.class::cast)
                        .map(place ->
                                new Place(
                                        UUID.fromString(place.getString("id")),
                                        place.getString("label"),
                                        ""))
                        .toList());
    }

    private static Names names(Row row) {
        return new Names(
                row.getString("branch_name"),
                row.getString("label_en"),
                row.getString("label_sw"),
                Optional.ofNullable(row.getString("assignee_name")),
                Optional.ofNullable(row.getString("assignee_phone")),
                Optional.ofNullable(row.getString("team_name")),
                row.getBoolean("dispatches"),
                Optional.ofNullable(row.getString("opener_name")),
                Optional.ofNullable(row.getString("resolver_name")));
    }

    private static Policy policy(String name, Row row) {
        return new Policy(
                name,
                Optional.ofNullable(row.getString("policy_priority")).map(Priority::ofCode),
                label(row, "policy_category"),
                label(row, "policy_class"),
                Optional.ofNullable(row.getString("policy_branch")));
    }

    private static Optional<Label> label(Row row, String column) {
        return Optional.ofNullable(row.getString(column + "_en"))
                .map(english -> new Label(english, row.getString(column + "_sw")));
    }

    private static Optional<Suggestion> suggestion(Row row) {
        return Optional.ofNullable(row.getLong("suggested_times"))
                .map(times ->
                        new Suggestion(
                                Optional.ofNullable(row.getUUID("suggested_person"))
                                        .map(PersonId::new),
                                Optional.ofNullable(row.getString("suggested_person_name")),
                                Optional.ofNullable(row.getUUID("suggested_team")).map(TeamId::new),
                                Optional.ofNullable(row.getString("suggested_team_name")),
                                times));
    }

    private static Fee fee(TicketId ticket, JsonObject fee) {
        return new Fee(
                uuid(fee, "id").orElseThrow(),
                ticket,
                uuid(fee, "type"),
                fee.getString("name"),
                Money.ofMinor(
                        fee.getLong("minor"), Currency.getInstance(fee.getString("currency"))),
                fee.getString("note"),
                new PersonId(uuid(fee, "by").orElseThrow()),
                moment(fee, "at").orElseThrow(),
                moment(fee, "paid").map(at -> new Fee.Payment(fee.getString("reference"), at)));
    }

    private static File file(JsonObject file) {
        return new File(
                new FileId(uuid(file, "id").orElseThrow()),
                file.getString("name"),
                file.getString("type"),
                file.getLong("bytes"),
                file.getBoolean("public"),
                uuid(file, "entry"),
                moment(file, "at").orElseThrow());
    }

    private static Item item(Row row) {
        var data = new HashMap<>(SqlTicketTimeline.data(row.getJsonObject("data").encode()));
        for (var name : List.of("person", "previousPerson", "team", "previousTeam")) {
            Optional.ofNullable(row.getString(TicketSheetSql.column(name)))
                    .ifPresent(known -> data.put(name + "Name", known));
        }
        if (row.getString("kind").equals(TicketSheetSql.SMS)) {
            data.computeIfPresent("phone", (_, phone) -> new PhoneNumber(phone).masked());
        }
        return new Item(
                row.getUUID("id"),
                Sql.instant(row, "at"),
                row.getString("kind"),
                row.getBoolean("public") ? Visibility.PUBLIC : Visibility.INTERNAL,
                new Author(
                        Author.Kind.valueOf(row.getString("author_kind").toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getUUID("author_id")),
                        row.getString("author_name")),
                row.getString("channel"),
                row.getString("body"),
                data,
                Optional.ofNullable(row.getString("of_number"))
                        .map(number -> new Origin(new TicketId(row.getUUID("of_ticket")), number)));
    }

    /** A pause begins where the clock stopped and ends with what moved the ticket next. */
    private static List<Pause> pauses(List<Item> timeline) {
        var pauses = new ArrayList<Pause>();
        Optional<Item> running = Optional.empty();
        for (var item : timeline.stream().filter(one -> one.of().isEmpty()).toList()) {
            var moves =
                    switch (item.kind()) {
                        case "resumed", "progressed", "resolved", "closed", "reopened" -> true;
                        default -> false;
                    };
            if (moves && running.isPresent()) {
                pauses.add(pause(running.get(), Optional.of(item.at())));
                running = Optional.empty();
            }
            if (item.kind().equals("pending") && "true".equals(item.data().get("paused"))) {
                running = Optional.of(item);
            }
        }
        running.ifPresent(open -> pauses.add(pause(open, Optional.empty())));
        return pauses;
    }

    private static Pause pause(Item from, Optional<Instant> until) {
        return new Pause(from.data().getOrDefault("reason", ""), from.at(), until);
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> reader) {
        var items = new ArrayList<T>();
        for (var i = 0; i < array.size(); i++) {
            items.add(reader.apply(array.getJsonObject(i)));
        }
        return items;
    }

    private static Optional<UUID> uuid(JsonObject object, String name) {
        return Optional.ofNullable(object.getString(name)).map(UUID::fromString);
    }

    private static Optional<Instant> moment(JsonObject object, String name) {
        return Optional.ofNullable(object.getString(name))
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }
}

package io.uplink.bootstrap.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A few prepared replies, macros and a view that everybody finds on the first day. */
final class DeskRows {

    private record Reply(String name, String topic, String english, String swahili) {}

    private record Macro(String name, boolean answers, String actions) {}

    private static final List<Reply> REPLIES =
            List.of(
                    new Reply(
                            "On the way",
                            "status-update",
                            "Dear {customer_name}, {technician_name} is on the way to you. You can"
                                    + " call {technician_phone}.",
                            "Habari {customer_name}, {technician_name} yuko njiani kuja kwako."
                                    + " Unaweza kupiga {technician_phone}."),
                    new Reply(
                            "Restart the router",
                            "acknowledgement",
                            "Dear {customer_name}, please take the router off the power for a"
                                    + " minute, then tell us which lights are on.",
                            "Habari {customer_name}, tafadhali zima ruta kwa dakika moja, kisha"
                                    + " utuambie taa zipi zinawaka."),
                    new Reply(
                            "We could not reach you",
                            "follow-up",
                            "Dear {customer_name}, we called about \"{subject}\" and could not"
                                    + " reach you. When may we call again? {company_name}",
                            "Habari {customer_name}, tulipiga kuhusu \"{subject}\" bila kukupata."
                                    + " Tupige tena lini? {company_name}"));

    private static final List<Macro> MACROS =
            List.of(
                    new Macro(
                            "Not reached: wait two days",
                            true,
                            "[{\"kind\": \"hold\", \"facts\": {\"reason\": \"customer\","
                                    + " \"days\": \"2\"}}]"),
                    new Macro(
                            "Take it and begin",
                            false,
                            "[{\"kind\": \"claim\", \"facts\": {}},"
                                    + " {\"kind\": \"start\", \"facts\": {}}]"));

    private static final String REPLY =
            """
            insert into canned_reply (id, name, owner_id, audience, version, topic, english, swahili)
            values (?, ?, ?, 'all', 1, ?, ?, ?)
            """;

    private static final String MACRO =
            """
            insert into macro (id, name, owner_id, audience, version, reply_id, actions)
            values (?, ?, ?, 'all', 1, ?, cast(? as jsonb))
            """;

    private static final String VIEW =
            """
            insert into saved_view (id, name, owner_id, audience, version, criteria)
            values (?, 'Urgent, nobody yet', ?, 'all', 1,
                    '{"view": "unassigned", "priority": "critical"}')
            """;

    private final Connection connection;
    private final UUID owner;

    DeskRows(Connection connection, Crew crew) {
        this.connection = connection;
        owner = crew.of("manager", 0).getFirst().id().value();
    }

    void store() throws SQLException {
        try (var insert = connection.prepareStatement(REPLY)) {
            for (var i = 0; i < REPLIES.size(); i++) {
                var reply = REPLIES.get(i);
                insert.setObject(1, Crew.id(6, i + 1));
                insert.setString(2, reply.name());
                insert.setObject(3, owner);
                insert.setString(4, reply.topic());
                insert.setString(5, reply.english());
                insert.setString(6, reply.swahili());
                insert.executeUpdate();
            }
        }
        try (var insert = connection.prepareStatement(MACRO)) {
            for (var i = 0; i < MACROS.size(); i++) {
                var macro = MACROS.get(i);
                insert.setObject(1, Crew.id(7, i + 1));
                insert.setString(2, macro.name());
                insert.setObject(3, owner);
                insert.setObject(4, macro.answers() ? Crew.id(6, REPLIES.size()) : null);
                insert.setString(5, macro.actions());
                insert.executeUpdate();
            }
        }
        try (var insert = connection.prepareStatement(VIEW)) {
            insert.setObject(1, Crew.id(8, 1));
            insert.setObject(2, owner);
            insert.executeUpdate();
        }
    }
}

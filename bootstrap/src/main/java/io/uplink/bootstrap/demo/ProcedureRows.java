package io.uplink.bootstrap.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the company works an installation, and what it leaves to rules and to the fair share. */
final class ProcedureRows {

    private record Step(String english, String swahili, boolean required) {}

    private record Rule(String name, boolean active, Event event, String which, String actions) {}

    private record Event(String trigger, @Nullable Integer minutes) {
        static Event at(String trigger) {
            return new Event(trigger, null);
        }
    }

    private static final List<Step> STEPS =
            List.of(
                    new Step("Agree where the ONU goes", "Kubalianeni mahali pa kuweka ONU", false),
                    new Step("Measure the light at the wall", "Pima mwanga ukutani", true),
                    new Step("Test the speed over cable", "Jaribu kasi kwa kutumia kebo", true),
                    new Step(
                            "Show the customer the Wi-Fi name and the number to call",
                            "Mwonyeshe mteja jina la Wi-Fi na nambari ya kupiga",
                            false));

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "Outages of VIPs are critical",
                            true,
                            Event.at("opened"),
                            "{\"classes\": [\"vip\"], \"categories\": [\"outage\"],"
                                    + " \"priorities\": [], \"unassigned\": false}",
                            "[{\"kind\": \"priority\", \"facts\": {\"priority\": \"critical\"}}]"),
                    new Rule(
                            "A day overdue: to the leader",
                            false,
                            new Event("overdue", 1_440),
                            "{\"classes\": [], \"categories\": [], \"priorities\": [],"
                                    + " \"unassigned\": false}",
                            "[{\"kind\": \"escalate\","
                                    + " \"facts\": {\"reason\": \"Overdue for a day\"}}]"));

    private static final String STEP =
            """
            insert into checklist_step (id, category, position, text_en, text_sw, required)
            values (?, 'installation', ?, ?, ?, ?)
            """;

    private static final String FIELDS =
            """
            insert into category_field (id, category, key, label_en, label_sw, kind, facts, need,
                                        for_technician, position, active, version)
            values (?, 'installation', 'light', 'Light at the wall', 'Mwanga ukutani', 'number',
                    '{"least": "-40", "most": "0", "unit": "dBm"}', 'optional', true, 1, true, 1),
                   (?, 'installation', 'onu_serial', 'ONU serial number', 'Nambari ya ONU', 'text',
                    '{}', 'optional', true, 2, true, 1)
            """;

    private static final String RULE =
            """
            insert into ticket_rule (id, name, active, place, trigger, minutes, conditions, actions,
                                     version)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), 1)
            """;

    /** Suggested, not done: in a company to try nobody should wonder where a ticket went. */
    private static final String SHARES =
            "insert into team_dispatch (team_id, mode, most, version) select id, 'suggest', 15, 1"
                    + " from team";

    private final Connection connection;

    ProcedureRows(Connection connection) {
        this.connection = connection;
    }

    void store() throws SQLException {
        try (var insert = connection.prepareStatement(STEP)) {
            for (var i = 0; i < STEPS.size(); i++) {
                insert.setObject(1, Crew.id(5, i + 1));
                insert.setInt(2, i + 1);
                insert.setString(3, STEPS.get(i).english());
                insert.setString(4, STEPS.get(i).swahili());
                insert.setBoolean(5, STEPS.get(i).required());
                insert.executeUpdate();
            }
        }
        try (var insert = connection.prepareStatement(FIELDS)) {
            insert.setObject(1, Crew.id(5, 1));
            insert.setObject(2, Crew.id(5, 2));
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(RULE)) {
            for (var i = 0; i < RULES.size(); i++) {
                var rule = RULES.get(i);
                insert.setObject(1, Crew.id(5, i + 1));
                insert.setString(2, rule.name());
                insert.setBoolean(3, rule.active());
                insert.setInt(4, i + 1);
                insert.setString(5, rule.event().trigger());
                insert.setObject(6, rule.event().minutes(), Types.INTEGER);
                insert.setString(7, rule.which());
                insert.setString(8, rule.actions());
                insert.executeUpdate();
            }
        }
        try (var insert = connection.prepareStatement(SHARES)) {
            insert.executeUpdate();
        }
    }
}

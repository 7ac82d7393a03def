package io.uplink.application.money.statement;

import io.uplink.application.money.statement.port.Statements.Statement;
import io.uplink.application.shared.ActivityTrail.Subject;
import java.util.Map;

/** What the activity trail says about statements. */
final class StatementActivity {

    private StatementActivity() {}

    static Subject subject(Statement statement) {
        return new Subject("mpesa-statement", statement.id().value(), statement.name());
    }

    static Map<String, Object> facts(Statement statement) {
        return Map.of("lines", statement.lines());
    }
}

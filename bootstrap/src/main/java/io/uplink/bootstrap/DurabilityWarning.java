package io.uplink.bootstrap;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;

/**
 * Says so where PostgreSQL gives up what it confirmed, for speed: an acknowledged payment would be
 * gone after a crash, and nobody would know.
 */
class DurabilityWarning implements Callback {

    private static final Logger LOG = Logger.getLogger(DurabilityWarning.class);

    /** Each is on unless somebody switched it off; {@code remote_write} and the like are on. */
    private static final String OFF =
            "select name from pg_settings where setting = 'off'"
                    + " and name in ('fsync', 'full_page_writes', 'synchronous_commit')"
                    + " order by name";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var off = off(context.getConnection());
            if (!off.isEmpty()) {
                LOG.warnf(
                        "PostgreSQL runs with %s off: what Uplink was told is kept may be lost when"
                                + " the server or its machine fails. Switch it on.",
                        String.join(", ", off));
            }
        } catch (SQLException unknown) {
            LOG.warn("It is not known whether PostgreSQL keeps what it confirms", unknown);
        }
    }

    @Override
    public String getCallbackName() {
        return "durability";
    }

    private static List<String> off(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OFF)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}

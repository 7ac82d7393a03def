package io.uplink.adapter.out.postgres.org.setting;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore.Stored;
import io.uplink.application.shared.Secrets.Sealed;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All rows at once: there are some dozens. */
@ApplicationScoped
class SqlSettings implements SettingQueries {

    private static final String ALL = "select key, value, sealed, version from setting";

    private final Sql sql;

    SqlSettings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Stored> all() {
        return sql.list(ALL, Tuple.tuple(), SqlSettings::stored).stream()
                .collect(Collectors.toUnmodifiableMap(Stored::key, stored -> stored));
    }

    private static Stored stored(Row row) {
        return new Stored(
                row.getString("key"),
                Optional.ofNullable(row.getString("value")),
                Optional.ofNullable(row.getBuffer("sealed"))
                        .map(bytes -> new Sealed(bytes.getBytes())),
                row.getLong("version"));
    }
}

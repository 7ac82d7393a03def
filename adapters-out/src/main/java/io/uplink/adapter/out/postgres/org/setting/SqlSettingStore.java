package io.uplink.adapter.out.postgres.org.setting;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;

/** One row a setting, written as one JSON argument, so that what is empty is null. */
@ApplicationScoped
class SqlSettingStore implements SettingStore {

    private static final String FIND =
            "select value, encode(sealed, 'hex'), version from setting where key = $1";

    private static final String INSERT =
            """
            insert into setting (key, value, sealed, version, changed_at, changed_by)
            select key, value, sealed, 1, changed_at, changed_by
              from jsonb_populate_record(cast(null as setting), cast(cast($1 as text) as jsonb))
                on conflict (key) do nothing
            """;

    private static final String UPDATE =
            """
            update setting s
               set value = n.value, sealed = n.sealed, version = s.version + 1,
                   changed_at = n.changed_at, changed_by = n.changed_by
              from jsonb_populate_record(cast(null as setting), cast(cast($1 as text) as jsonb)) n
             where s.key = n.key and s.version = n.version
            """;

    private final Statements statements;
    private final RememberedSettings remembered;

    SqlSettingStore(Statements statements, RememberedSettings remembered) {
        this.statements = statements;
        this.remembered = remembered;
    }

    @Override
    public Optional<Stored> find(String key) {
        return statements.list(Object[].class, FIND, key).stream()
                .findAny()
                .map(row ->
                        new Stored(
                                key,
                                Optional.ofNullable((String) row[0]),
                                Optional.ofNullable((String) row[1])
                                        .map(hex -> new Sealed(HexFormat.of().parseHex(hex))),
                                ((Number) row[2]).longValue()));
    }

    @Override
    public void save(Stored setting, Optional<PersonId> by, Instant now) {
        var row = new LinkedHashMap<String, Object>();
        row.put("key", setting.key());
        row.put("value", setting.value());
        row.put(
                "sealed",
                setting.sealed().map(sealed -> "\\x" + HexFormat.of().formatHex(sealed.bytes())));
        row.put("version", setting.version());
        row.put("changed_at", now);
        row.put("changed_by", by);
        var changed =
                statements.change(setting.version() == 0 ? INSERT : UPDATE, StoredJson.write(row));
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void forget() {
        remembered.forget();
    }
}

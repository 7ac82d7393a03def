package io.uplink.adapter.out.postgres.platform.key;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.MpesaDoors;
import io.uplink.application.org.access.FactorCodes;
import io.uplink.application.org.setting.SettingSeal;
import io.uplink.application.outreach.message.Notices;
import io.uplink.application.platform.key.port.SealedValues;
import io.uplink.application.platform.webhook.WebhookDesk;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Which key sealed a value stands in front of it: the length of its name, and the name. */
@ApplicationScoped
class SqlSealedValues implements SealedValues {

    private static final String NOT_UNDER =
            """
            select %1$s::text as id, %2$s as sealed
              from %3$s
             where %2$s is not null and substring(%2$s for length($1::bytea)) <> $1::bytea
               and %1$s::text collate "C" > $2
             order by %1$s::text collate "C"
             limit $3
            """;

    private static final String REPLACE =
            "update %3$s set %2$s = $3 where %1$s::text = $1 and %2$s = $2";

    private final Sql sql;

    SqlSealedValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Value> notUnder(Kind kind, String key, String behind, int most) {
        return sql.list(
                in(kind, NOT_UNDER),
                Tuple.of(Buffer.buffer(head(key)), behind, most),
                row ->
                        new Value(
                                row.getString("id"),
                                purpose(kind, row.getString("id")),
                                new Sealed(row.getBuffer("sealed").getBytes())));
    }

    @Override
    public boolean replace(Kind kind, Value old, Sealed fresh) {
        return sql.change(
                        in(kind, REPLACE),
                        Tuple.of(
                                old.id(),
                                Buffer.buffer(old.sealed().bytes()),
                                Buffer.buffer(fresh.bytes())))
                == 1;
    }

    private static String in(Kind kind, String statement) {
        return switch (kind) {
            case SETTING -> statement.formatted("key", "sealed", "setting");
            case SECOND_FACTOR -> statement.formatted("person_id", "secret", "second_factor");
            case MESSAGE -> statement.formatted("id", "sealed_body", "message");
            case WEBHOOK -> statement.formatted("id", "secret", "webhook");
            case WEBHOOK_BEFORE -> statement.formatted("id", "old_secret", "webhook");
            case SHORTCODE -> statement.formatted("id", "secrets", "mpesa_shortcode");
        };
    }

    private static String purpose(Kind kind, String id) {
        return switch (kind) {
            case SETTING -> SettingSeal.purpose(id);
            case SECOND_FACTOR -> FactorCodes.purpose(new PersonId(UUID.fromString(id)));
            case MESSAGE -> Notices.PURPOSE;
            case WEBHOOK, WEBHOOK_BEFORE -> WebhookDesk.purpose(new WebhookId(UUID.fromString(id)));
            case SHORTCODE -> MpesaDoors.purpose(new ShortcodeId(UUID.fromString(id)));
        };
    }

    private static byte[] head(String key) {
        var name = key.getBytes(StandardCharsets.UTF_8);
        var head = new ByteArrayOutputStream();
        head.write(name.length);
        head.writeBytes(name);
        return head.toByteArray();
    }
}

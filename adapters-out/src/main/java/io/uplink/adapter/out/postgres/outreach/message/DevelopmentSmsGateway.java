package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.SmsSettings;
import io.uplink.application.outreach.message.port.DevelopmentTexts;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps texts to be read on a page; no telephone rings. */
@ApplicationScoped
class DevelopmentSmsGateway implements SmsGateway, DevelopmentTexts {

    private static final String KEEP =
            """
            insert into development_message (id, at, phone, body) values ($1, $2, $3, $4)
            on conflict (id) do update set at = excluded.at
            """;

    private static final String PRUNE =
            """
            delete from development_message
             where id in (select id from development_message where at < $1
                           order by at, id limit $2)
            """;

    private final Sql sql;
    private final InstantSource clock;

    DevelopmentSmsGateway(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return SmsSettings.DEVELOPMENT;
    }

    @Override
    public Outcome send(Sms sms) {
        sql.change(
                KEEP,
                Tuple.of(
                        sms.reference().value(),
                        Sql.at(clock.instant()),
                        sms.to().e164(),
                        sms.text()));
        return new Outcome.Accepted(Optional.of("dev-" + sms.reference()));
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }

    @Override
    public boolean reachesPeople() {
        return false;
    }

    @Override
    public boolean repeatSafe() {
        return true;
    }
}

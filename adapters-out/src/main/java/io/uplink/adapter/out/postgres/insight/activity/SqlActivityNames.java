package io.uplink.adapter.out.postgres.insight.activity;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.port.ActivityNames;
import io.uplink.domain.shared.Language;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One statement for a page: an id is looked for by key wherever things have names. */
@ApplicationScoped
class SqlActivityNames implements ActivityNames {

    private static final String NAMES =
            """
            select id::text as key, name from person where id = any($1::uuid[])
            union all
            select id::text, name from branch where id = any($1::uuid[])
            union all
            select id::text, name from department where id = any($1::uuid[])
            union all
            select id::text, name from team where id = any($1::uuid[])
            union all
            select id::text, name from role where id = any($1::uuid[])
            union all
            select id::text, name || ' (' || account_number || ')' from customer
             where id = any($1::uuid[])
            union all
            select id::text, number from ticket where id = any($1::uuid[])
            union all
            select id::text, name from sla_policy where id = any($1::uuid[])
            union all
            select id::text, name from sla_calendar where id = any($1::uuid[])
            union all
            select key, case $3::text when 'sw' then label_sw else label_en end
              from ticket_category where key = any($2::text[])
            """;

    private record Named(String key, String name) {}

    private final Sql sql;

    SqlActivityNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, String> of(Set<UUID> things, Set<String> categories, Language language) {
        var arguments =
                Tuple.of(
                        things.toArray(UUID[]::new),
                        categories.toArray(String[]::new),
                        language.code());
        var names = new HashMap<String, String>();
        sql.list(NAMES, arguments, row -> new Named(row.getString("key"), row.getString("name")))
                .forEach(named -> names.put(named.key(), named.name()));
        return names;
    }
}

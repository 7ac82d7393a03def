package io.uplink.adapter.out.postgres.insight.activity;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.insight.activity.port.ActivityRedactions;
import io.uplink.domain.insight.activity.Redaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** The database makes what is left of an entry, once for its digest and once for the row. */
@ApplicationScoped
class SqlActivityRedactions implements ActivityRedactions {

    /**
     * By subject, and by the number behind a name: both are walks of an index. One that was
     * redacted for somebody else before is proven by its first form.
     */
    private static final String OPEN =
            """
            select a.place, encode(coalesce(r.original, form.now), 'hex'), encode(form.rest, 'hex')
              from activity a
             cross join lateral (
                   select sha256(convert_to(activity_line(a), 'UTF8')) as now,
                          sha256(convert_to(activity_line(activity_erased(a, $2::text[],
                                     $3::text[], a.subject_id = any ($1::uuid[]))), 'UTF8'))
                              as rest) form
              left join activity_redaction r on r.place = a.place and r.redacted = form.now
             where a.place in (
                       select s.place from activity s where s.subject_id = any ($1::uuid[])
                       union
                       select n.place
                         from unnest($4::text[]) as said (pattern)
                         join activity n on activity_text(n) like said.pattern)
               and form.now <> form.rest
             order by a.place
             limit $5
            """;

    private static final String PUT =
            """
            with made as (
                insert into activity_redaction (place, original, redacted, key_name, mac, at)
                select m.place, decode(m.original, 'hex'), decode(m.redacted, 'hex'), m.key, m.mac,
                       cast($9 as timestamptz)
                  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])
                       as m (place, original, redacted, key, mac)
                on conflict (place) do update
                   set original = excluded.original, redacted = excluded.redacted,
                       key_name = excluded.key_name, mac = excluded.mac, at = excluded.at
                returning place)
            update activity a
               set (actor_name, address, reference, before, after) = (
                       select e.actor_name, e.address, e.reference, e.before, e.after
                         from activity_erased(a, $6::text[], $7::text[],
                                              a.subject_id = any ($8::uuid[])) e)
              from made
             where a.place = made.place
            """;

    private final Statements statements;

    SqlActivityRedactions(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Open> open(About about, int most) {
        return statements
                .list(
                        Object[].class,
                        OPEN,
                        about.things().toArray(UUID[]::new),
                        about.names().toArray(String[]::new),
                        about.numbers().toArray(String[]::new),
                        about.numbers().stream()
                                .map(SqlActivityRedactions::behindAName)
                                .toArray(String[]::new),
                        most)
                .stream()
                .map(row ->
                        new Open(
                                row[0] instanceof Number place ? place.longValue() : 0,
                                String.valueOf(row[1]),
                                String.valueOf(row[2])))
                .toList();
    }

    @Override
    public void put(List<Redaction> redactions, About about, Instant now) {
        statements.change(
                PUT,
                redactions.stream().map(Redaction::place).toArray(Long[]::new),
                texts(redactions, Redaction::original),
                texts(redactions, Redaction::redacted),
                texts(redactions, one -> one.seal().key()),
                texts(redactions, one -> one.seal().mac()),
                about.names().toArray(String[]::new),
                about.numbers().toArray(String[]::new),
                about.things().toArray(UUID[]::new),
                now);
    }

    private static String[] texts(List<Redaction> redactions, Function<Redaction, String> part) {
        return redactions.stream().map(part).toArray(String[]::new);
    }

    private static String behindAName(String number) {
        var plain = number.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%(" + plain + ")%";
    }
}

package io.uplink.adapter.out.postgres.insight.activity;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.domain.insight.activity.Block;
import io.uplink.domain.insight.activity.ChainFault;
import io.uplink.domain.insight.activity.ChainPass;
import io.uplink.domain.insight.activity.ChainPass.Broken;
import io.uplink.domain.insight.activity.Count;
import io.uplink.domain.insight.activity.Redaction;
import io.uplink.domain.insight.activity.Seal;
import io.uplink.domain.insight.activity.SealedBlock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database counts, so that a hundred thousand entries need not travel. */
@ApplicationScoped
class SqlActivityChain implements ActivityChain {

    /** An entry whose words were erased counts as it was written, if it is as that left it. */
    private static final String DIGEST =
            """
            count(*)::int as found, coalesce(max(a.place), 0) as found_last,
            encode(sha256(coalesce(string_agg(
                       coalesce(redaction.original, sha256(convert_to(activity_line(a), 'UTF8'))),
                       ''::bytea order by a.place), ''::bytea)), 'hex') as found_digest
            """;

    private static final String ENTRIES =
            """
            activity a
            left join activity_redaction redaction
              on redaction.place = a.place
             and redaction.redacted = sha256(convert_to(activity_line(a), 'UTF8'))
            """;

    private static final String COUNT =
            """
            select %s, max(a.at) as newest
              from %s
             where a.place > $1
               and a.place <= (select max(place)
                                 from (select place from activity
                                        where place > $1 and place <= $2
                                        order by place limit $3) first_ones)
            """
                    .formatted(DIGEST, ENTRIES);

    private static final String BLOCK =
            """
            select number, first, last, entries, digest, key_name, mac, pruned from activity_block
            """;

    private static final String BEHIND =
            """
            select block.number, block.first, block.last, block.entries, block.digest,
                   block.key_name, block.mac, block.pruned, counted.*,
                   (select jsonb_agg(jsonb_build_object('place', r.place,
                               'original', encode(r.original, 'hex'),
                               'redacted', encode(r.redacted, 'hex'),
                               'key', r.key_name, 'mac', r.mac))
                      from activity_redaction r
                     where r.place between block.first and block.last) as redactions
              from activity_block block
             cross join lateral (
                   select %s from %s where a.place between block.first and block.last
                   ) counted
             where block.number > $1
             order by block.number
             limit $2
            """
                    .formatted(DIGEST, ENTRIES);

    private static final String APPEND =
            """
            insert into activity_block (number, first, last, entries, digest, key_name, mac, newest,
                    sealed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing
            """;

    private static final String WATCH =
            """
            select watch.*, block.number, block.first, block.last, block.digest, block.key_name,
                   block.mac, block.pruned, block.entries as block_entries
              from activity_watch watch
              left join activity_block block on block.number = watch.pass_block
            """;

    private static final String GO_ON =
            """
            update activity_watch
               set pass_block = $1, pass_entries = $2, pass_broken = $3, pass_fault = $4
            """;

    private static final String END =
            """
            update activity_watch
               set pass_block = 0, pass_entries = 0, pass_broken = null, pass_fault = null,
                   through = greatest(through, $1), entries = $2, broken = $3, fault = $4,
                   ended_at = $5
            """;

    private static final String PRUNE =
            """
            with old as (
                update activity_block set pruned = true
                 where number in (select number from activity_block
                                   where not pruned and newest < $1
                                   order by newest limit $2)
                returning first, last)
            delete from activity using old where place between old.first and old.last
            """;

    private final Sql sql;

    SqlActivityChain(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Long> horizon() {
        return sql.list(
                        "select activity_horizon() as place",
                        Tuple.tuple(),
                        row -> Optional.ofNullable(row.getLong("place")))
                .getFirst();
    }

    @Override
    public Optional<SealedBlock> last() {
        return sql.one(
                BLOCK + " order by number desc limit 1",
                Tuple.tuple(),
                row -> sealed(row, "entries"));
    }

    @Override
    public Counted count(long behind, long upTo, int most) {
        return sql.list(
                        COUNT,
                        Tuple.of(behind, upTo, most),
                        row ->
                                new Counted(
                                        count(row),
                                        Sql.optionalInstant(row, "newest").orElse(Instant.EPOCH)))
                .getFirst();
    }

    @Override
    public boolean append(SealedBlock sealed, Instant newest, Instant now) {
        var block = sealed.block();
        return sql.change(
                        APPEND,
                        Tuple.of(
                                        block.number(),
                                        block.first(),
                                        block.last(),
                                        block.entries(),
                                        block.digest())
                                .addString(sealed.seal().key())
                                .addString(sealed.seal().mac())
                                .addOffsetDateTime(Sql.at(newest))
                                .addOffsetDateTime(Sql.at(now)))
                == 1;
    }

    @Override
    public List<ChainPass.Found> behind(long number, int most) {
        return sql.list(
                BEHIND,
                Tuple.of(number, most),
                row -> new ChainPass.Found(sealed(row, "entries"), count(row), redactions(row)));
    }

    @Override
    public Watch watch() {
        return sql.list(WATCH, Tuple.tuple(), SqlActivityChain::watch).getFirst();
    }

    private static Watch watch(Row row) {
        var found = broken(row, "pass_broken", "pass_fault");
        return new Watch(
                new ChainPass(
                        row.getLong("number") == null
                                ? Optional.empty()
                                : Optional.of(sealed(row, "block_entries")),
                        row.getLong("pass_entries"),
                        found),
                row.getLong("through"),
                row.getLong("entries"),
                Sql.optionalInstant(row, "ended_at"),
                found.or(() -> broken(row, "broken", "fault")));
    }

    @Override
    public void goOn(ChainPass pass) {
        sql.change(GO_ON, state(pass));
    }

    @Override
    public void end(ChainPass pass, Instant now) {
        sql.change(END, state(pass).addOffsetDateTime(Sql.at(now)));
    }

    @Override
    public int prune(Instant before, int mostBlocks) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), mostBlocks));
    }

    private static Tuple state(ChainPass pass) {
        return Tuple.of(
                pass.last().map(one -> one.block().number()).orElse(0L),
                pass.entries(),
                pass.broken().map(Broken::block).orElse(null),
                pass.broken().map(broken -> broken.fault().key()).orElse(null));
    }

    private static SealedBlock sealed(Row row, String entries) {
        return new SealedBlock(
                new Block(
                        row.getLong("number"),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getInteger(entries),
                        row.getString("digest")),
                new Seal(row.getString("key_name"), row.getString("mac")),
                row.getBoolean("pruned"));
    }

    private static List<Redaction> redactions(Row row) {
        @Nullable JsonArray found = row.getJsonArray("redactions");
        return found == null
                ? List.of()
                : found.stream()
                        .map(JsonObject.class::cast)
                        .map(one ->
                                new Redaction(
                                        one.getLong("place"),
                                        one.getString("original"),
                                        one.getString("redacted"),
                                        new Seal(one.getString("key"), one.getString("mac"))))
                        .toList();
    }

    private static Count count(Row row) {
        return new Count(
                row.getLong("found_last"), row.getInteger("found"), row.getString("found_digest"));
    }

    private static Optional<Broken> broken(Row row, String block, String fault) {
        @Nullable Long number = row.getLong(block);
        return number == null
                ? Optional.empty()
                : Optional.of(
                        new Broken(
                                number,
                                ChainFault.valueOf(
                                        row.getString(fault)
                                                .toUpperCase(Locale.ROOT)
                                                .replace('-', '_'))));
    }
}

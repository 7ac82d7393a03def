package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One statement writes entries with their lines, their numbers and their hashes. */
@ApplicationScoped
class SqlJournal implements Journal {

    /** One after the other: each hash goes over the one before. */
    private static final String APPEND =
            """
            with recursive given as (
                select g.*
                  from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as
                       g (place integer, id uuid, day date, text text, currency text,
                          source_kind text, source_id text, reverses uuid)),
            line as (
                select l.*
                  from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as
                       l (entry integer, position integer, account uuid, debit bigint,
                          credit bigint, note text)),
            form as (
                select l.entry, count(*)::integer as lines,
                       string_agg(journal_line_form(l.position, g.day, l.account, l.debit,
                               l.credit, l.note), '' order by l.position) as words
                  from line l join given g on g.place = l.entry
                 group by l.entry),
            chain (place, number, previous, hash) as (
                select 0, last_number, last_hash, last_hash from ledger
                union all
                select g.place, c.number + 1, c.hash,
                       journal_hash(c.hash, c.number + 1, g.id, g.day, g.text, g.currency,
                               g.source_kind, g.source_id, g.reverses, $3, cast($4 as uuid), $5,
                               cast($6 as timestamptz), f.words)
                  from chain c
                  join given g on g.place = c.place + 1
                  join form f on f.entry = g.place),
            entry as (
                insert into journal_entry (number, id, day, text, currency, source_kind, source_id,
                        reverses_id, line_count, by_kind, by_id, by_name, at, previous, hash)
                select c.number, g.id, g.day, g.text, g.currency, g.source_kind, g.source_id,
                       g.reverses, f.lines, $3, cast($4 as uuid), $5, cast($6 as timestamptz),
                       c.previous, c.hash
                  from chain c
                  join given g on g.place = c.place
                  join form f on f.entry = c.place),
            kept as (
                insert into journal_line (number, position, day, account_id, debit_minor,
                        credit_minor, note)
                select c.number, l.position, g.day, l.account, l.debit, l.credit, l.note
                  from chain c
                  join given g on g.place = c.place
                  join line l on l.entry = c.place)
            update ledger set last_number = final.number, last_hash = final.hash
              from (select number, hash from chain order by place desc limit 1) final
            returning last_number
            """;

    private static final String FIND =
            """
            select e.number, e.id, e.day, e.text, e.currency, e.source_kind, e.source_id,
                   e.reverses_id,
                   (select r.number from journal_entry r where r.reverses_id = e.id),
                   (select json_agg(json_build_object('account', l.account_id,
                               'debit', l.debit_minor, 'credit', l.credit_minor, 'note', l.note)
                               order by l.position)::text
                      from journal_line l where l.number = e.number)
              from journal_entry e where
            """;

    private final Statements statements;

    SqlJournal(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Posted> findById(EntryId id) {
        return found(FIND + " e.id = $1", id.value());
    }

    @Override
    public List<Posted> findBySources(Set<Source> sources) {
        var kinds = sources.stream().map(Source::kind).toArray(String[]::new);
        var ids = sources.stream().map(Source::id).toArray(String[]::new);
        return all(
                FIND
                        + " (e.source_kind, e.source_id) in"
                        + " (select * from unnest(cast($1 as text[]), cast($2 as text[])))",
                kinds,
                ids);
    }

    @Override
    public List<Posted> append(List<JournalEntry> entries, Actor by, Instant at) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var last =
                statements
                        .list(
                                Long.class,
                                APPEND,
                                entries(entries),
                                lines(entries),
                                by.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                                by instanceof Actor.Person person ? person.id().value() : null,
                                by.name(),
                                at)
                        .getFirst();
        var first = last - entries.size() + 1;
        return IntStream.range(0, entries.size())
                .mapToObj(i ->
                        new Posted(new EntryNumber(first + i), entries.get(i), Optional.empty()))
                .toList();
    }

    private Optional<Posted> found(String sql, Object... arguments) {
        return all(sql, arguments).stream().findFirst();
    }

    private List<Posted> all(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .map(SqlJournal::posted)
                .toList();
    }

    private static String entries(List<JournalEntry> entries) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            var row = new LinkedHashMap<String, Object>();
            row.put("place", rows.size() + 1);
            row.put("id", entry.id().value());
            row.put("day", entry.day());
            row.put("text", entry.text());
            row.put("currency", entry.currency().getCurrencyCode());
            row.put("source_kind", entry.source().kind());
            row.put("source_id", entry.source().id());
            row.put("reverses", entry.reverses().map(EntryId::value));
            rows.add(row);
        }
        return StoredJson.write(rows);
    }

    private static String lines(List<JournalEntry> entries) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var entry = 0; entry < entries.size(); entry++) {
            var lines = entries.get(entry).lines();
            for (var position = 0; position < lines.size(); position++) {
                rows.add(line(entry + 1, position + 1, lines.get(position)));
            }
        }
        return StoredJson.write(rows);
    }

    private static Map<String, Object> line(int entry, int position, JournalLine line) {
        var row = new LinkedHashMap<String, Object>();
        var debit = line.side() == Side.DEBIT;
        row.put("entry", entry);
        row.put("position", position);
        row.put("account", line.account().value());
        row.put("debit", debit ? line.amount().minor() : 0);
        row.put("credit", debit ? 0 : line.amount().minor());
        row.put("note", line.note());
        return row;
    }

    private static Posted posted(Object[] row) {
        var currency = Currency.getInstance((String) row[4]);
        return new Posted(
                new EntryNumber((Long) row[0]),
                new JournalEntry(
                        new EntryId((UUID) row[1]),
                        (LocalDate) row[2],
                        (String) row[3],
                        new Source((String) row[5], (String) row[6]),
                        readLines((String) row[9], currency),
                        Optional.ofNullable((UUID) row[7]).map(EntryId::new)),
                Optional.ofNullable((Long) row[8]).map(EntryNumber::new));
    }

    private static List<JournalLine> readLines(String json, Currency currency) {
        return new JsonArray(json)
                .stream().map(JsonObject.class::cast).map(line -> line(line, currency)).toList();
    }

    private static JournalLine line(JsonObject line, Currency currency) {
        var debit = line.getLong("debit");
        return new JournalLine(
                new AccountId(UUID.fromString(line.getString("account"))),
                debit > 0 ? Side.DEBIT : Side.CREDIT,
                Money.ofMinor(debit > 0 ? debit : line.getLong("credit"), currency),
                Optional.ofNullable(line.getString("note")));
    }
}

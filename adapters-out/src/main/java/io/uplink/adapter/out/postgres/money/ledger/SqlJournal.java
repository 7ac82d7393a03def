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
import java.util.UUID;

/** One statement writes an entry with its lines, its number and its hash. */
@ApplicationScoped
class SqlJournal implements Journal {

    private static final String APPEND =
            """
            with line as (
                select l.*
                  from jsonb_to_recordset(cast(cast($12 as text) as jsonb)) as
                       l (position integer, account uuid, debit bigint, credit bigint, note text)),
            form as (
                select count(*)::integer as lines,
                       string_agg(journal_line_form(position, cast($2 as date), account, debit,
                               credit, note), '' order by position) as words
                  from line),
            entry as (
                insert into journal_entry (number, id, day, text, currency, source_kind, source_id,
                        reverses_id, line_count, by_kind, by_id, by_name, at, previous, hash)
                select ledger.last_number + 1, cast($1 as uuid), cast($2 as date), $3, $4, $5, $6,
                       cast($7 as uuid), form.lines, $8, cast($9 as uuid), $10,
                       cast($11 as timestamptz), ledger.last_hash,
                       journal_hash(ledger.last_hash, ledger.last_number + 1, cast($1 as uuid),
                               cast($2 as date), $3, $4, $5, $6, cast($7 as uuid), $8,
                               cast($9 as uuid), $10, cast($11 as timestamptz), form.words)
                  from ledger cross join form
                returning number, day, hash),
            kept as (
                insert into journal_line (number, position, day, account_id, debit_minor,
                        credit_minor, note)
                select entry.number, l.position, entry.day, l.account, l.debit, l.credit, l.note
                  from line l cross join entry)
            update ledger set last_number = entry.number, last_hash = entry.hash from entry
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
    public Optional<Posted> findBySource(Source source) {
        return found(FIND + " e.source_kind = $1 and e.source_id = $2", source.kind(), source.id());
    }

    @Override
    public Posted append(JournalEntry entry, Actor by, Instant at) {
        var number =
                statements
                        .list(
                                Long.class,
                                APPEND,
                                entry.id().value(),
                                entry.day(),
                                entry.text(),
                                entry.currency().getCurrencyCode(),
                                entry.source().kind(),
                                entry.source().id(),
                                entry.reverses().map(EntryId::value).orElse(null),
                                by.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                                by instanceof Actor.Person person ? person.id().value() : null,
                                by.name(),
                                at,
                                lines(entry))
                        .getFirst();
        return new Posted(new EntryNumber(number), entry, Optional.empty());
    }

    private Optional<Posted> found(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .findFirst()
                .map(SqlJournal::posted);
    }

    private static String lines(JournalEntry entry) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : entry.lines()) {
            var row = new LinkedHashMap<String, Object>();
            var debit = line.side() == Side.DEBIT;
            row.put("position", lines.size() + 1);
            row.put("account", line.account().value());
            row.put("debit", debit ? line.amount().minor() : 0);
            row.put("credit", debit ? 0 : line.amount().minor());
            row.put("note", line.note());
            lines.add(row);
        }
        return StoredJson.write(lines);
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

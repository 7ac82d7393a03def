package io.uplink.adapter.out.postgres.money.invoice;

import io.uplink.application.money.invoice.port.InvoiceQueries.Entry;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.shared.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the books say of a document: its entries, and those that took them back. */
public final class EntriesSql {

    private EntriesSql() {}

    /**
     * As one JSON value.
     *
     * @param sources a statement that yields the kind and the id of each source
     */
    public static String of(String sources) {
        return """
        (with own as (
             select e.* from journal_entry e
               join (%s) s (kind, id) on s.kind = e.source_kind and s.id = e.source_id)
         select json_agg(json_build_object('id', e.id, 'number', e.number, 'day', e.day,
                    'text', e.text, 'currency', e.currency,
                    'total', (select sum(l.debit_minor) from journal_line l
                               where l.number = e.number)) order by e.number)::text
           from (select * from own
                 union all
                 select b.* from journal_entry b join own on b.reverses_id = own.id) e)
        """
                .formatted(sources);
    }

    public static List<Entry> read(@Nullable String json) {
        return json == null
                ? List.of()
                : new JsonArray(json)
                        .stream().map(JsonObject.class::cast).map(EntriesSql::entry).toList();
    }

    private static Entry entry(JsonObject row) {
        return new Entry(
                UUID.fromString(row.getString("id")),
                new EntryNumber(row.getLong("number")).toString(),
                LocalDate.parse(row.getString("day")),
                row.getString("text"),
                Money.ofMinor(
                        row.getLong("total"), Currency.getInstance(row.getString("currency"))));
    }
}

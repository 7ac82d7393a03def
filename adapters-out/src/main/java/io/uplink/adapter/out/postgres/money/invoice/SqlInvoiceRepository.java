package io.uplink.adapter.out.postgres.money.invoice;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invoices by statements: behind the lock of their customer they are read again. */
@ApplicationScoped
class SqlInvoiceRepository implements InvoiceRepository {

    private static final String SELECT = "select " + InvoiceRows.WHOLE + " from invoice i where ";

    /** Of those who stay and of those who were merged into them. */
    private static final String OPEN =
            """
            select r.owner, %s
              from (select id, id as owner from unnest(cast($1 as uuid[])) as id
                     union all
                    select k.id, k.merged_into from customer k where k.merged_into = any($1)) r
              join invoice i on i.customer_id = r.id and i.balance_minor > 0
             order by i.due_on, i.number
            """
                    .formatted(InvoiceRows.WHOLE);

    private static final String PAID =
            """
            update invoice i set paid_minor = p.paid, version = i.version + 1
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as
                   p (id uuid, version bigint, paid bigint)
             where i.id = p.id and i.version = p.version
            """;

    private static final String INSERT =
            """
            insert into invoice (id, customer_id, branch_id, state, due_days, notes, currency,
                    discount_bp, discount_minor, total_minor, paid_minor, credited_minor, version,
                    created_at)
            values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, 0, 0, 1, $10)
            """;

    private static final String UPDATE =
            """
            update invoice
               set state = $3, number = $4, issued_on = $5, due_on = $6, due_days = $7, notes = $8,
                   discount_bp = $9, discount_minor = $10, total_minor = $11, paid_minor = $12,
                   credited_minor = $13, voided_at = $14, void_reason = $15, version = version + 1
             where id = $1 and version = $2
            """;

    /** What was issued keeps its lines, so nothing is asked of them. */
    private static final String FORGET =
            """
            delete from invoice_line l using invoice i
             where l.invoice_id = $1 and i.id = l.invoice_id and i.state = 'draft'
            """;

    private static final String LINES =
            """
            insert into invoice_line (invoice_id, position, product_id, description, quantity,
                    unit_price_minor, tax_included, discount_bp, discount_minor, tax_id, tax_bp,
                    revenue_code)
            select i.id, l.position, l.product, l.text, l.quantity, l.price, l.included, l.bp, l.off,
                   l.tax, l.rate, l.revenue
              from invoice i
             cross join jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as
                   l (position integer, product uuid, text text, quantity bigint, price bigint,
                      included boolean, bp integer, off bigint, tax uuid, rate integer,
                      revenue text)
             where i.id = $1 and i.state = 'draft'
            """;

    private static final String NOTE =
            """
            select c.id, c.invoice_id, c.number, c.day, c.reason, i.currency,
                   (select json_agg(json_build_object('position', l.position, 'net', l.net_minor,
                               'tax', l.tax_minor) order by l.position)::text
                      from credit_note_line l where l.note_id = c.id)
              from credit_note c join invoice i on i.id = c.invoice_id where
            """;

    private static final String ADD_NOTE =
            """
            with note as (
                insert into credit_note (id, invoice_id, number, day, reason, total_minor)
                values ($1, $2, $3, $4, $5, $6) returning id)
            insert into credit_note_line (note_id, position, net_minor, tax_minor)
            select note.id, l.position, l.net, l.tax
              from note
             cross join jsonb_to_recordset(cast(cast($7 as text) as jsonb)) as
                   l (position integer, net bigint, tax bigint)
            """;

    private final Statements statements;
    private final InstantSource clock;

    SqlInvoiceRepository(Statements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Invoice> findById(InvoiceId id) {
        return invoices(SELECT + " i.id = $1", id.value()).stream().findFirst();
    }

    @Override
    public List<Invoice> findOpen(CustomerId customer) {
        return invoices(
                SELECT
                        + " i.balance_minor > 0 and i.customer_id = any("
                        + CustomerRecords.of("$1")
                        + ") order by i.due_on, i.number",
                customer.value());
    }

    @Override
    public Map<CustomerId, List<Invoice>> findOpen(Set<CustomerId> customers) {
        var open = new HashMap<CustomerId, List<Invoice>>();
        for (var row :
                statements.list(
                        Object[].class,
                        OPEN,
                        (Object) customers.stream().map(CustomerId::value).toArray(UUID[]::new))) {
            open.computeIfAbsent(new CustomerId((UUID) row[0]), _ -> new ArrayList<>())
                    .add(Invoice.restore(InvoiceRows.read((String) row[1])));
        }
        return open;
    }

    @Override
    public void savePaid(List<Invoice> invoices) {
        if (invoices.isEmpty()) {
            return;
        }
        var rows =
                invoices.stream()
                        .map(Invoice::snapshot)
                        .map(stored ->
                                Map.of(
                                        "id", stored.id().value(),
                                        "version", stored.version(),
                                        "paid", stored.paid().minor()))
                        .toList();
        if (statements.change(PAID, StoredJson.write(rows)) < invoices.size()) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void save(Invoice invoice) {
        var stored = invoice.snapshot();
        if (stored.version() == 0) {
            insert(stored);
        }
        var id = stored.id().value();
        if (stored.version() > 0) {
            statements.change(FORGET, id);
        }
        statements.change(LINES, id, InvoiceRows.lines(stored.lines()));
        if (stored.version() > 0 && update(stored) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private void insert(Invoice.Snapshot stored) {
        var terms = stored.terms();
        statements.change(
                INSERT,
                stored.id().value(),
                stored.customer().value(),
                stored.branch().value(),
                terms.dueDays(),
                terms.notes().orElse(null),
                terms.currency().getCurrencyCode(),
                InvoiceRows.part(terms.discount()),
                InvoiceRows.amount(terms.discount()),
                stored.total().minor(),
                clock.instant());
    }

    private int update(Invoice.Snapshot stored) {
        var terms = stored.terms();
        @Nullable LocalDate day = null;
        @Nullable LocalDate due = null;
        var state = "draft";
        Optional<InvoiceState.Voided> gone = Optional.empty();
        switch (stored.state()) {
            case InvoiceState.Draft _ -> {}
            case InvoiceState.Issued issued -> {
                state = "issued";
                day = issued.day();
                due = issued.dueOn();
            }
            case InvoiceState.Voided voided -> {
                state = "void";
                day = voided.day();
                due = voided.dueOn();
                gone = Optional.of(voided);
            }
        }
        return statements.change(
                UPDATE,
                stored.id().value(),
                stored.version(),
                state,
                stored.number().map(DocumentNumber::value).orElse(null),
                day,
                due,
                terms.dueDays(),
                terms.notes().orElse(null),
                InvoiceRows.part(terms.discount()),
                InvoiceRows.amount(terms.discount()),
                stored.total().minor(),
                stored.paid().minor(),
                stored.credited().minor(),
                gone.map(InvoiceState.Voided::voidedAt).orElse(null),
                gone.map(InvoiceState.Voided::why).orElse(null));
    }

    @Override
    public void remove(Invoice draft) {
        var stored = draft.snapshot();
        // Its lines would ask whether it is a draft when it is gone.
        statements.change(FORGET, stored.id().value());
        if (statements.change(
                        "delete from invoice where id = $1 and version = $2",
                        stored.id().value(),
                        stored.version())
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public Optional<CreditNote> findNote(CreditNoteId id) {
        return notes(NOTE + " c.id = $1", id.value()).stream().findFirst();
    }

    @Override
    public List<CreditNote.Line> creditedLines(InvoiceId id) {
        return notes(NOTE + " c.invoice_id = $1 order by c.number", id.value()).stream()
                .flatMap(note -> note.lines().stream())
                .toList();
    }

    @Override
    public void add(CreditNote note) {
        var lines =
                note.lines().stream()
                        .map(line ->
                                Map.of(
                                        "position", line.position(),
                                        "net", line.net().minor(),
                                        "tax", line.tax().minor()))
                        .toList();
        statements.change(
                ADD_NOTE,
                note.id().value(),
                note.invoice().value(),
                note.number().value(),
                note.day(),
                note.reason(),
                note.total().minor(),
                StoredJson.write(lines));
    }

    private List<Invoice> invoices(String sql, Object argument) {
        return statements.list(String.class, sql, argument).stream()
                .map(InvoiceRows::read)
                .map(Invoice::restore)
                .toList();
    }

    private List<CreditNote> notes(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .map(SqlInvoiceRepository::note)
                .toList();
    }

    private static CreditNote note(Object[] row) {
        var currency = Currency.getInstance((String) row[5]);
        return new CreditNote(
                new CreditNoteId((UUID) row[0]),
                new InvoiceId((UUID) row[1]),
                new DocumentNumber((String) row[2]),
                (LocalDate) row[3],
                (String) row[4],
                new JsonArray((String) row[6])
                        .stream()
                                .map(JsonObject.class::cast)
                                .map(line ->
                                        new CreditNote.Line(
                                                line.getInteger("position"),
                                                Money.ofMinor(line.getLong("net"), currency),
                                                Money.ofMinor(line.getLong("tax"), currency)))
                                .toList());
    }
}

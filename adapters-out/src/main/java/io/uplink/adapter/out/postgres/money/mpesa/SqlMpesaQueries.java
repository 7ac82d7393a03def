package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.mpesa.port.MpesaQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mobile money as screens show it, one statement each. */
@ApplicationScoped
class SqlMpesaQueries implements MpesaQueries {

    private static final String ROWS =
            """
            select p.id, p.receipt, s.number as shortcode, p.amount_minor, p.currency, p.paid_at,
                   p.payer, p.payer_name, p.reference, p.customer_id, c.name as customer_name,
                   c.account_number, p.standing, p.seen_in, p.told_minor, p.version
              from mpesa_payment p
              join mpesa_shortcode s on s.id = p.shortcode_id
              left join customer c on c.id = p.customer_id
            """;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static final int MOST_SUGGESTIONS = 8;

    /** The reasons, each by an index; who has more of them comes first. */
    private static final String SUGGESTIONS =
            """
            with hint as (
                select n.candidate_id as id, 'payer-said' as why
                  from mpesa_naming n where n.payment_id = $10 and n.said_at is not null
                union all
                select p.customer_id, 'payer-phone'
                  from customer_phone p where p.e164 = $1
                union all
                select p.customer_id, 'payer-phone'
                  from customer_phone p where $2 <> '' and phone_hash(p.e164) = $2
                union all
                select p.customer_id, 'reference-is-phone'
                  from customer_phone p where p.e164 = $3
                union all
                (select m.customer_id, 'paid-before'
                   from mpesa_payment m
                  where $4 <> '' and m.payer = $4 and m.customer_id is not null
                  group by m.customer_id limit 8)
                union all
                (select c.id, 'account-alike'
                   from customer c where account_fold(c.account_number) = any($5::text[]) limit 8)
                union all
                (select c.id, 'same-name'
                   from customer c
                  where $6 <> '' and lower(c.name) = lower($6) and c.deleted_at is null limit 8))
            select c.id, c.name, c.account_number,
                   array_agg(distinct hint.why order by hint.why) as why
              from hint join customer c on c.id = hint.id
             where c.deleted_at is null and c.merged_into is null
               and ($7::boolean or c.branch_id = any($8::uuid[]))
             group by c.id, c.name, c.account_number
             order by bool_or(hint.why = 'payer-said') desc, count(distinct hint.why) desc,
                       c.name, c.id
             limit $9
            """;

    private final Sql sql;

    SqlMpesaQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Row> page(Scope scope, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = inScope(scope);
        filter.waiting()
                .ifPresent(waits ->
                        where.and(
                                waits
                                        ? "p.customer_id is null and p.standing <> 'given-back'"
                                        : "p.customer_id is not null"));
        filter.customer().ifPresent(customer -> where.and("p.customer_id = ?", customer.value()));
        filter.text().ifPresent(typed -> text(where, typed));
        place.ifPresent(at ->
                where.and(
                        "(p.paid_at, p.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var rows =
                sql.list(
                        ROWS
                                + where
                                + " order by p.paid_at "
                                + order
                                + ", p.id "
                                + order
                                + " limit "
                                + where.argument(size + 1),
                        where.arguments(),
                        SqlMpesaQueries::row);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.paidAt(), row.id()));
    }

    private static void text(Where where, String typed) {
        var part = Typed.part(typed);
        where.and("lower(p.receipt) like ? or lower(p.reference) like ?", part, part);
    }

    @Override
    public Optional<Row> find(Scope scope, MpesaPaymentId id) {
        var where = inScope(scope).and("p.id = ?", id.value());
        return sql.one(ROWS + where, where.arguments(), SqlMpesaQueries::row);
    }

    private static Where inScope(Scope scope) {
        var where = new Where();
        if (scope.reach() != Reach.ALL) {
            where.and("p.branch_id = any(?::uuid[])", (Object) branches(scope));
        }
        return where;
    }

    private static UUID[] branches(Scope scope) {
        return scope.reach() == Reach.BRANCH
                ? scope.reader().branches().stream().map(BranchId::value).toArray(UUID[]::new)
                : new UUID[0];
    }

    @Override
    public List<Suggestion> suggestions(
            Scope scope,
            MpesaPaymentId payment,
            AccountReference reference,
            Payer payer,
            String name) {
        var known = payer instanceof Payer.Known(var number) ? number.phone().e164() : "";
        var hashed = payer instanceof Payer.Hashed(var hex) ? hex : "";
        var typed =
                Msisdn.isOne(reference.text()) ? Msisdn.parse(reference.text()).phone().e164() : "";
        // Many payers look alike behind stars.
        var again = known.isEmpty() && hashed.isEmpty() ? "" : payer.stored();
        return sql.list(
                SUGGESTIONS,
                Tuple.tuple()
                        .addString(known)
                        .addString(hashed)
                        .addString(typed)
                        .addString(again)
                        .addValue(alike(reference.folded()))
                        .addString(name)
                        .addBoolean(scope.reach() == Reach.ALL)
                        .addValue(branches(scope))
                        .addInteger(MOST_SUGGESTIONS)
                        .addUUID(payment.value()),
                row ->
                        new Suggestion(
                                row.getUUID("id"),
                                row.getString("name"),
                                row.getString("account_number"),
                                List.of(row.getArrayOfStrings("why"))));
    }

    /** It, and all that one slip of a finger makes of it: a letter wrong, missing or too many. */
    private static String[] alike(String folded) {
        var forms = new ArrayList<String>();
        if (folded.length() < 3 || folded.length() > 20) {
            return new String[0];
        }
        forms.add(folded);
        for (var i = 0; i <= folded.length(); i++) {
            var before = folded.substring(0, i);
            for (var letter : LETTERS.split("", -1)) {
                forms.add(before + letter + folded.substring(i));
                if (i < folded.length()) {
                    forms.add(before + letter + folded.substring(i + 1));
                }
            }
            if (i < folded.length()) {
                forms.add(before + folded.substring(i + 1));
            }
        }
        return forms.stream().distinct().toArray(String[]::new);
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Row(
                row.getUUID("id"),
                row.getString("receipt"),
                row.getString("shortcode"),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                Sql.instant(row, "paid_at"),
                Payer.read(row.getString("payer")),
                row.getString("payer_name"),
                row.getString("reference"),
                Optional.ofNullable(row.getUUID("customer_id")),
                Optional.ofNullable(row.getString("customer_name")),
                Optional.ofNullable(row.getString("account_number")),
                row.getString("standing"),
                Arrays.asList(row.getString("seen_in").split(" ", -1)),
                row.getValue("told_minor") != null,
                row.getLong("version"));
    }
}

package io.uplink.adapter.out.postgres.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The statements of imports; a row of {@code customer_import} comes and goes as JSON. */
final class ImportSql {

    static final String ONE =
            """
            select cast(jsonb_build_object('id', i.id, 'file', i.file_id, 'name', i.file_name,
                       'sha256', i.sha256, 'branch', i.branch_id, 'branches', to_jsonb(i.branches),
                       'state', i.state, 'problem', i.problem, 'columns', i.columns,
                       'rows', i.rows_read, 'shared', i.shared_phones, 'by', i.created_by,
                       'byName', i.created_name, 'createdAt', i.created_at,
                       'updatedAt', i.updated_at, 'version', i.version) as text)
              from customer_import i
            """;

    static final String NEXT =
            """
            select id from customer_import where state in ('reading', 'importing')
             order by created_at limit 1
            """;

    static final String SAVE =
            """
            insert into customer_import as i (id, file_id, file_name, sha256, branch_id, branches,
                    state, problem, columns, rows_read, shared_phones, created_by, created_name,
                    created_at, updated_at, version)
            select g.id, g.file, g.name, g.sha256, g.branch,
                   array(select cast(b as uuid) from jsonb_array_elements_text(g.branches) b),
                   g.state, g.problem, g.columns, g.rows, g.shared, g.by, g."byName",
                   g."createdAt", g."updatedAt", 1
              from jsonb_to_record(cast(cast($1 as text) as jsonb)) as g(id uuid, file uuid,
                       name text, sha256 text, branch uuid, branches jsonb, state text,
                       problem text, columns jsonb, rows integer, shared boolean, by uuid,
                       "byName" text, "createdAt" timestamptz, "updatedAt" timestamptz)
            on conflict (id) do update
               set state = excluded.state, problem = excluded.problem,
                   columns = excluded.columns, rows_read = excluded.rows_read,
                   shared_phones = excluded.shared_phones, updated_at = excluded.updated_at,
                   version = i.version + 1
             where i.version = $2
            """;

    static final String ADD_ROWS =
            """
            insert into customer_import_row (import_id, row_number, state, cells, faults, phones,
                    account)
            select $1, r.number, r.state, r.cells, r.faults,
                   array(select jsonb_array_elements_text(r.phones)), r.account
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as r(number integer,
                       state text, cells jsonb, faults jsonb, phones jsonb, account text)
            on conflict do nothing
            """;

    /** An account number counts more than a telephone number: nobody shares one. */
    static final String MARK_DUPLICATES =
            """
            with mine as (
                select row_number, phones, account from customer_import_row
                 where import_id = $1 and state = 'ready'
            ), phone as (
                select m.row_number, p.number,
                       min(m.row_number) over (partition by p.number) as first_row
                  from mine m cross join lateral unnest(m.phones) p(number)
            ), account as (
                select m.row_number, m.account,
                       min(m.row_number) over (partition by m.account) as first_row
                  from mine m where m.account is not null
            ), found as (
                select a.row_number, 1 as rank, 'account' as field, 'customer.account-taken' as code
                  from account a where exists (select from customer c
                                                where c.account_number = a.account)
                union all
                select a.row_number, 2, 'account', 'customer.account-twice' from account a
                 where a.first_row < a.row_number
                union all
                select p.row_number, 3, 'phone', 'customer.phone-taken' from phone p
                 where exists (select from customer_phone h
                                 join customer c on c.id = h.customer_id and c.deleted_at is null
                                where h.e164 = p.number)
                union all
                select p.row_number, 4, 'phone', 'customer.phone-in-file' from phone p
                 where p.first_row < p.row_number
            ), worst as (
                select distinct on (row_number) row_number, field, code
                  from found order by row_number, rank
            )
            update customer_import_row r
               set state = case when w.field = 'account' then 'faulty' else 'duplicate' end,
                   faults = jsonb_build_array(
                       jsonb_build_object('field', w.field, 'code', w.code))
              from worst w
             where r.import_id = $1 and r.row_number = w.row_number
            """;

    static final String TO_IMPORT =
            """
            select row_number, cast(cells as text) from customer_import_row
             where import_id = $1
               and (state = 'ready' or (cast($2 as boolean) and state = 'duplicate'))
             order by row_number limit $3
            """;

    static final String SETTLE =
            """
            update customer_import_row r
               set state = case when g.customer is not null then 'imported'
                                when g.faults->0->>'field' = 'account' then 'faulty'
                                else 'duplicate' end,
                   faults = g.faults, customer_id = g.customer
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as g(number integer,
                       customer uuid, faults jsonb)
             where r.import_id = $1 and r.row_number = g.number
            """;

    static final String BRANCHES =
            """
            select cast(id as text), lower(code), lower(name) from branch
             where active and id = any(cast(string_to_array(cast($1 as text), ',') as uuid[]))
            """;

    static final String CLASSES =
            """
            select key, lower(label_en), lower(label_sw) from customer_class where active
            """;

    static final String ADD_CONSENTS =
            """
            insert into customer_consent (id, customer_id, channel, purpose, given, how, wording,
                    by_id, by_name, at)
            select n.id, n.customer, n.channel, n.purpose, n.given, n.how, n.wording, n.by,
                   n."byName", n.at
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as n(id uuid,
                       customer uuid, channel text, purpose text, given boolean, how text,
                       wording text, by uuid, "byName" text, at timestamptz)
            """;

    static final String TAKEN_ACCOUNTS =
            """
            select account_number from customer
             where account_number = any(string_to_array(cast($1 as text), ','))
            """;

    private ImportSql() {}

    static CustomerImport read(String json) {
        return StoredJson.read(json, Stored.class).toDomain();
    }

    static String write(CustomerImport one) {
        return StoredJson.write(Stored.of(one));
    }

    static Map<ImportField, String> cells(String json) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        new JsonObject(json)
                .forEach(cell ->
                        ImportField.ofCode(cell.getKey())
                                .ifPresent(field ->
                                        cells.put(field, String.valueOf(cell.getValue()))));
        return cells;
    }

    /** A column that is passed over has a blank field. */
    @RegisterForReflection
    private record StoredColumn(String head, String field) {

        static StoredColumn of(CustomerImport.Column column) {
            return new StoredColumn(
                    column.head(), column.field().map(ImportField::code).orElse(""));
        }

        CustomerImport.Column toDomain() {
            return new CustomerImport.Column(head, ImportField.ofCode(field));
        }
    }

    @RegisterForReflection
    private record Stored(
            UUID id,
            FileId file,
            String name,
            String sha256,
            BranchId branch,
            Set<BranchId> branches,
            String state,
            String problem,
            List<StoredColumn> columns,
            int rows,
            boolean shared,
            PersonId by,
            String byName,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static Stored of(CustomerImport one) {
            return new Stored(
                    one.id(),
                    one.file(),
                    one.fileName(),
                    one.sha256(),
                    one.branches().usual(),
                    one.branches().all(),
                    one.state().code(),
                    one.problem(),
                    one.columns().stream().map(StoredColumn::of).toList(),
                    one.rowsRead(),
                    one.sharedPhones(),
                    one.author().id(),
                    one.author().name(),
                    one.createdAt(),
                    one.updatedAt(),
                    one.version());
        }

        CustomerImport toDomain() {
            return new CustomerImport(
                    id,
                    file,
                    name,
                    sha256,
                    new CustomerImport.Branches(branch, branches),
                    CustomerImport.State.ofCode(state),
                    problem,
                    columns.stream().map(StoredColumn::toDomain).toList(),
                    rows,
                    shared,
                    new CustomerImport.Author(by, byName),
                    createdAt,
                    updatedAt,
                    version);
        }
    }
}

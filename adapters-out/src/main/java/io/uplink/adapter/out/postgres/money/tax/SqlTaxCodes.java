package io.uplink.adapter.out.postgres.money.tax;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.money.tax.port.TaxQueries;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxKind;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tax with its rates is one row to read and two statements to write. */
@ApplicationScoped
class SqlTaxCodes implements TaxCodeRepository, TaxQueries {

    private static final String SELECT =
            """
            select t.id, t.code, t.name, t.kind, t.version,
                   (select json_agg(json_build_object('from', r.valid_from,
                               'rate', r.basis_points) order by r.valid_from)::text
                      from tax_rate r where r.tax_id = t.id) as rates
              from tax_code t
            """;

    private static final String INSERT =
            "insert into tax_code (id, code, name, kind, version) values ($1, $2, $3, $4, 1)";

    private static final String UPDATE =
            """
            update tax_code set name = $3, version = version + 1 where id = $1 and version = $2
            """;

    private static final String RATES =
            """
            insert into tax_rate (tax_id, valid_from, basis_points)
            select cast($1 as uuid), r."from", r.rate
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as
                   r ("from" date, rate integer)
            on conflict (tax_id, valid_from) do update set basis_points = excluded.basis_points
            """;

    private final Statements statements;
    private final Sql sql;

    SqlTaxCodes(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public Optional<TaxCode> findById(TaxCodeId id) {
        return found(" where t.id = $1", id.value()).stream().findFirst();
    }

    @Override
    public Optional<TaxCode> findByCode(String code) {
        return found(" where t.code = $1", code).stream().findFirst();
    }

    @Override
    public List<TaxCode> findAll() {
        return found(" order by t.code");
    }

    @Override
    public List<TaxCode> all() {
        return sql.list(
                SELECT + " order by t.code",
                Tuple.tuple(),
                row ->
                        tax(
                                row.getUUID("id"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("kind"),
                                row.getString("rates"),
                                row.getLong("version")));
    }

    @Override
    public void save(TaxCode tax) {
        if (tax.version() == 0) {
            statements.change(INSERT, tax.id().value(), tax.code(), tax.name(), tax.kind().code());
        } else if (statements.change(UPDATE, tax.id().value(), tax.version(), tax.name()) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
        var rates =
                tax.rates().stream()
                        .map(rate -> Map.of("from", rate.from(), "rate", rate.basisPoints()))
                        .toList();
        statements.change(RATES, tax.id().value(), StoredJson.write(rates));
    }

    private List<TaxCode> found(String which, Object... arguments) {
        return statements.list(Object[].class, SELECT + which, arguments).stream()
                .map(row ->
                        tax(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[5],
                                (Long) row[4]))
                .toList();
    }

    private static TaxCode tax(
            UUID id, String code, String name, String kind, String rates, long version) {
        return new TaxCode(
                new TaxCodeId(id),
                code,
                name,
                TaxKind.ofCode(kind),
                new JsonArray(rates)
                        .stream().map(JsonObject.class::cast).map(SqlTaxCodes::rate).toList(),
                version);
    }

    private static TaxRate rate(JsonObject rate) {
        return new TaxRate(LocalDate.parse(rate.getString("from")), rate.getInteger("rate"));
    }
}

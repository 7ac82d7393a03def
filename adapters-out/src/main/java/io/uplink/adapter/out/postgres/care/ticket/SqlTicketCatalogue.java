package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two short lists as rows. */
@ApplicationScoped
class SqlTicketCatalogue implements TicketCatalogue {

    private static final String CATEGORIES =
            "select key, label_en, label_sw, position, active, version from ticket_category";
    private static final String SAVE_CATEGORY =
            """
            insert into ticket_category as k (key, label_en, label_sw, position, active, version)
            select $1, $2, $3, $4, $5, 1
             where $6 = 0 or exists (select from ticket_category where key = $1)
            on conflict (key) do update
               set label_en = excluded.label_en, label_sw = excluded.label_sw,
                   position = excluded.position, active = excluded.active, version = k.version + 1
             where k.version = $6
            """;
    private static final String FEE_TYPES =
            "select id, name, amount_minor, currency, position, active, version"
                    + " from service_fee_type";
    private static final String SAVE_FEE_TYPE =
            """
            insert into service_fee_type as f
                   (id, name, amount_minor, currency, position, active, version)
            select $1, $2, $3, $4, $5, $6, 1
             where $7 = 0 or exists (select from service_fee_type where id = $1)
            on conflict (id) do update
               set name = excluded.name, amount_minor = excluded.amount_minor,
                   currency = excluded.currency, position = excluded.position,
                   active = excluded.active, version = f.version + 1
             where f.version = $7
            """;

    private final Statements statements;

    SqlTicketCatalogue(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Category> categories() {
        return statements
                .list(Object[].class, CATEGORIES + " order by position, lower(label_en), key")
                .stream()
                .map(SqlTicketCatalogue::category)
                .toList();
    }

    @Override
    public Optional<Category> category(String key) {
        return statements.list(Object[].class, CATEGORIES + " where key = $1", key).stream()
                .map(SqlTicketCatalogue::category)
                .findFirst();
    }

    @Override
    public void save(Category category) {
        requireOne(
                statements.change(
                        SAVE_CATEGORY,
                        category.key(),
                        category.english(),
                        category.swahili(),
                        category.position(),
                        category.active(),
                        category.version()));
    }

    @Override
    public boolean isInUse(Category category) {
        return statements
                .list(
                        Boolean.class,
                        "select exists (select from ticket where category = $1)"
                                + " or exists (select from sla_policy where category = $1)"
                                + " or exists (select from ticket_field v"
                                + " join category_field f on f.id = v.field_id"
                                + " where f.category = $1)",
                        category.key())
                .getFirst();
    }

    @Override
    public void remove(Category category) {
        statements.change("delete from ticket_category where key = $1", category.key());
    }

    @Override
    public List<FeeType> feeTypes() {
        return statements
                .list(Object[].class, FEE_TYPES + " order by position, lower(name), id")
                .stream()
                .map(SqlTicketCatalogue::feeType)
                .toList();
    }

    @Override
    public Optional<FeeType> feeType(UUID id) {
        return statements.list(Object[].class, FEE_TYPES + " where id = $1", id).stream()
                .map(SqlTicketCatalogue::feeType)
                .findFirst();
    }

    @Override
    public void save(FeeType type) {
        requireOne(
                statements.change(
                        SAVE_FEE_TYPE,
                        type.id(),
                        type.name(),
                        type.amount().minor(),
                        type.amount().currency().getCurrencyCode(),
                        type.position(),
                        type.active(),
                        type.version()));
    }

    @Override
    public boolean isInUse(FeeType type) {
        return statements
                .list(
                        Boolean.class,
                        "select exists (select from ticket_fee where fee_type_id = $1)",
                        type.id())
                .getFirst();
    }

    @Override
    public void remove(FeeType type) {
        statements.change("delete from service_fee_type where id = $1", type.id());
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private static Category category(Object[] row) {
        return new Category(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (int) row[3],
                (boolean) row[4],
                ((Number) row[5]).longValue());
    }

    private static FeeType feeType(Object[] row) {
        return new FeeType(
                (UUID) row[0],
                (String) row[1],
                Money.ofMinor(((Number) row[2]).longValue(), Currency.getInstance((String) row[3])),
                (int) row[4],
                (boolean) row[5],
                ((Number) row[6]).longValue());
    }
}

package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.Shortcode.Kind;
import io.uplink.domain.money.mpesa.Shortcode.Proving;
import io.uplink.domain.money.mpesa.Shortcode.Service;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Shortcodes as rows. */
@ApplicationScoped
class SqlShortcodes implements Shortcodes {

    private static final String SELECT =
            """
            select id, branch_id, name, kind, number, party, service, base_url, initiator,
                   refuses_unknown, active, proves_unlisted, proves_above, version
              from mpesa_shortcode
            """;

    private static final String INSERT =
            """
            insert into mpesa_shortcode (id, branch_id, name, kind, number, party, service,
                    base_url, initiator, refuses_unknown, active, secrets, token_digest, created_at,
                    proves_unlisted, proves_above, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1)
            """;

    private static final String UPDATE =
            """
            update mpesa_shortcode
               set branch_id = $2, name = $3, kind = $4, number = $5, party = $6, service = $7,
                   base_url = $8, initiator = $9, refuses_unknown = $10, active = $11,
                   secrets = $12, token_digest = $13, proves_unlisted = $15, proves_above = $16,
                   version = version + 1
             where id = $1 and version = $14
            """;

    private final Statements statements;

    SqlShortcodes(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Shortcode> find(ShortcodeId id) {
        return list(" where id = $1", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Shortcode> findByToken(byte[] digest) {
        return list(" where token_digest = $1", (Object) digest).stream().findFirst();
    }

    @Override
    public Optional<Sealed> secrets(ShortcodeId id) {
        return statements
                .list(byte[].class, "select secrets from mpesa_shortcode where id = $1", id.value())
                .stream()
                .findFirst()
                .map(Sealed::new);
    }

    @Override
    public Optional<Shortcode> serving(BranchId branch) {
        return list(
                        " where active order by (branch_id = $1) desc, created_at, id limit 1",
                        branch.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<Shortcode> all() {
        return list(" order by created_at, id");
    }

    @Override
    public void save(Shortcode shortcode, Sealed secrets, byte[] tokenDigest, Instant now) {
        var fresh = shortcode.version() == 0;
        var changed =
                statements.change(
                        fresh ? INSERT : UPDATE,
                        shortcode.id().value(),
                        shortcode.branch().value(),
                        shortcode.name(),
                        shortcode.kind().code(),
                        shortcode.number(),
                        shortcode.party(),
                        shortcode.service().code(),
                        shortcode.baseUrl(),
                        shortcode.initiator(),
                        shortcode.refusesUnknown(),
                        shortcode.active(),
                        secrets.bytes(),
                        tokenDigest,
                        fresh ? now : shortcode.version(),
                        shortcode.proving().unlisted(),
                        shortcode.proving().above());
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private List<Shortcode> list(String condition, Object... arguments) {
        return statements.list(Object[].class, SELECT + condition, arguments).stream()
                .map(SqlShortcodes::shortcode)
                .toList();
    }

    private static Shortcode shortcode(Object[] row) {
        return new Shortcode(
                new ShortcodeId((UUID) row[0]),
                new BranchId((UUID) row[1]),
                (String) row[2],
                Kind.valueOf(((String) row[3]).toUpperCase(Locale.ROOT)),
                (String) row[4],
                (String) row[5],
                Service.valueOf(((String) row[6]).toUpperCase(Locale.ROOT)),
                (String) row[7],
                (String) row[8],
                (Boolean) row[9],
                (Boolean) row[10],
                new Proving((Boolean) row[11], (Integer) row[12]),
                (Long) row[13]);
    }
}

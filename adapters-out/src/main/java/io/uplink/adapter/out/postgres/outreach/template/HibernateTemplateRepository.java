package io.uplink.adapter.out.postgres.outreach.template;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two rows a template, one for each language, that are always stored together: the English one's
 * version is the template's.
 */
@ApplicationScoped
class HibernateTemplateRepository implements TemplateRepository {

    /** Plain, because each message asks it. */
    private static final String FIND =
            "select language, body, enabled, version from message_template where key = $1";

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<TemplateEntity, TemplateEntity.Key> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final InstantSource clock;

    HibernateTemplateRepository(Rows rows, Db db, Statements statements, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Template find(TemplateKey key) {
        return toDomain(
                key,
                statements.list(Object[].class, FIND, key.code()).stream()
                        .map(HibernateTemplateRepository::entity)
                        .toList());
    }

    @Override
    public List<Template> all() {
        var stored = db.await(rows::listAll);
        return TemplateKey.editable().stream()
                .map(key ->
                        toDomain(
                                key,
                                stored.stream()
                                        .filter(row -> row.id.key().equals(key.code()))
                                        .toList()))
                .toList();
    }

    @Override
    public void save(Template template) {
        var known = stored(template.key());
        Version.requireSame(Version.of(template.version()), version(known));
        var changed =
                Arrays.stream(Language.values())
                        .map(language -> copy(template, language, known))
                        .toList();
        db.await(() -> rows.persist(changed).chain(rows::flush));
    }

    private List<TemplateEntity> stored(TemplateKey key) {
        return db.await(() -> rows.find("id.key = ?1", key.code()).list());
    }

    private TemplateEntity copy(Template template, Language language, List<TemplateEntity> known) {
        var row =
                row(known, language)
                        .orElseGet(() -> {
                            var fresh = new TemplateEntity();
                            fresh.id =
                                    new TemplateEntity.Key(template.key().code(), language.code());
                            fresh.version = 1;
                            return fresh;
                        });
        row.body = template.own(language).orElse(null);
        row.enabled = template.enabled();
        // Also where its own text stays: both rows keep the same version.
        row.changedAt = clock.instant();
        return row;
    }

    private static TemplateEntity entity(Object[] row) {
        var entity = new TemplateEntity();
        entity.id = new TemplateEntity.Key("", (String) row[0]);
        entity.body = (String) row[1];
        entity.enabled = (boolean) row[2];
        entity.version = (long) row[3];
        return entity;
    }

    private static Template toDomain(TemplateKey key, List<TemplateEntity> rows) {
        return new Template(
                key,
                row(rows, Language.ENGLISH).map(row -> row.enabled).orElse(true),
                row(rows, Language.ENGLISH).map(row -> row.body),
                row(rows, Language.SWAHILI).map(row -> row.body),
                version(rows));
    }

    private static long version(List<TemplateEntity> rows) {
        return row(rows, Language.ENGLISH).map(row -> row.version).orElse(0L);
    }

    private static Optional<TemplateEntity> row(List<TemplateEntity> rows, Language language) {
        return rows.stream().filter(row -> row.id.language().equals(language.code())).findAny();
    }
}

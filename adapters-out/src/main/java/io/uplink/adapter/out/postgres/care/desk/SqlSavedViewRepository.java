package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saved views as rows, and with which of them each person begins. */
@Singleton
class SqlSavedViewRepository extends SqlShelf<SavedViewId, SavedView>
        implements SavedViewRepository {

    private static final String PUT_DEFAULT =
            """
            insert into saved_view_default (person_id, view_id) values ($1, $2)
            on conflict (person_id) do update set view_id = excluded.view_id
            """;

    private final String menu;

    SqlSavedViewRepository(Statements statements, Sql sql) {
        super(statements, sql, "saved_view", List.of(Column.json("criteria")));
        menu =
                select().replaceFirst(
                                        " from saved_view s",
                                        ", d.view_id is not null as usual from saved_view s")
                        + " left join saved_view_default d on d.person_id = $1"
                        + " and d.view_id = s.id where "
                        + DeskSql.VISIBLE
                        + " order by s.audience <> 'own', lower(s.name), s.id limit "
                        + MOST_SHOWN;
    }

    @Override
    public Shown menuOf(Reader reader) {
        return menu(sql().list(menu, DeskSql.of(reader), row -> row));
    }

    /** What a reader may choose from, in its order; {@code $1} to {@code $4} are of a reader. */
    String menu() {
        return menu;
    }

    Shown menu(List<Row> rows) {
        return new Shown(
                rows.stream().map(this::row).toList(),
                rows.stream()
                        .filter(row -> row.getBoolean("usual"))
                        .map(row -> new SavedViewId(row.getUUID("id")))
                        .findFirst());
    }

    @Override
    public void putDefault(PersonId person, Optional<SavedViewId> view) {
        view.ifPresentOrElse(
                id -> statements().change(PUT_DEFAULT, person.value(), id.value()),
                () ->
                        statements()
                                .change(
                                        "delete from saved_view_default where person_id = $1",
                                        person.value()));
    }

    @Override
    SavedView read(Head head, @Nullable Object[] own) {
        return new SavedView(
                new SavedViewId(head.id()),
                head.name(),
                head.owner(),
                head.audience(),
                DeskJson.values(text(own[0]).orElseThrow()),
                head.version());
    }

    @Override
    @Nullable Object[] values(SavedView view) {
        return new @Nullable Object[] {DeskJson.write(view.criteria())};
    }
}

package io.uplink.adapter.out.postgres.care.sla;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Branches, people, categories and classes to choose from, in one statement. */
@ApplicationScoped
class SqlSlaQueries implements SlaQueries {

    private static final String CHOICES =
            """
            select 'branch' as kind, id, name, null as key, null as swahili, 0 as position
              from branch where active
            union all
            select 'person', id, name, null, null, 0 from person where active
            union all
            select 'category', null, label_en, key, label_sw, position from ticket_category
            union all
            select 'class', null, label_en, key, label_sw, position from customer_class
            order by 1, 6, 3, 2
            """;

    private record Choice(String kind, @Nullable UUID id, String name, Label label) {

        static Choice of(Row row) {
            return new Choice(
                    row.getString("kind"),
                    row.getUUID("id"),
                    row.getString("name"),
                    new Label(
                            Optional.ofNullable(row.getString("key")).orElse(""),
                            row.getString("name"),
                            Optional.ofNullable(row.getString("swahili")).orElse("")));
        }
    }

    private final Sql sql;

    SqlSlaQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Choices choices() {
        var branches = new ArrayList<Branch>();
        var people = new ArrayList<Person>();
        var categories = new ArrayList<Label>();
        var classes = new ArrayList<Label>();
        for (var choice : sql.list(CHOICES, Tuple.tuple(), Choice::of)) {
            switch (choice.kind()) {
                case "branch" ->
                        branches.add(
                                new Branch(
                                        new BranchId(Objects.requireNonNull(choice.id())),
                                        choice.name()));
                case "person" ->
                        people.add(
                                new Person(
                                        new PersonId(Objects.requireNonNull(choice.id())),
                                        choice.name()));
                case "category" -> categories.add(choice.label());
                default -> classes.add(choice.label());
            }
        }
        return new Choices(branches, people, categories, classes);
    }
}

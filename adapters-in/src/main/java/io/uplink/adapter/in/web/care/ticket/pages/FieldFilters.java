package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.FilterView.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.ListFields;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters of the list by what was chosen or answered in fields of the categories. */
@RequestScoped
class FieldFilters {

    /** In front of the key of a field, in the address of a list. */
    static final String PREFIX = "field.";

    private final ListFields listFields;
    private final Actors actors;
    private final TicketText text;
    private @Nullable List<Field> fields;

    FieldFilters(ListFields listFields, Actors actors, TicketText text) {
        this.listFields = listFields;
        this.actors = actors;
        this.text = text;
    }

    /** What such a filter is called; its key where nobody knows it any more. */
    String label(String name) {
        return field(name).map(one -> one.label(language())).orElse(name);
    }

    String value(String name, String value) {
        return field(name).stream()
                .flatMap(one -> text.fields().options(one).stream())
                .filter(option -> option.value().equals(value))
                .findAny()
                .map(option -> option.name())
                .orElse(value);
    }

    /** Each answer to each field of the category that the list is narrowed to. */
    List<Option> options(ListQuery query) {
        return fields().stream()
                .filter(one -> one.category().equals(query.value("category")))
                .flatMap(one ->
                        text.fields().options(one).stream()
                                .map(option ->
                                        new Option(
                                                option.name(),
                                                one.label(language()),
                                                query.with(PREFIX + one.key(), option.value())
                                                        .url())))
                .toList();
    }

    private Optional<Field> field(String name) {
        return fields().stream().filter(one -> name.equals(PREFIX + one.key())).findFirst();
    }

    private List<Field> fields() {
        var known = fields;
        if (known == null) {
            known = listFields.execute(actors.current(), new ListFields.Input(Optional.empty()));
            fields = known;
        }
        return known;
    }

    private Language language() {
        return text.isSwahili() ? Language.SWAHILI : Language.ENGLISH;
    }
}

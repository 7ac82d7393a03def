package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveCategory;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.Faults;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A category as typed. */
@TemplateData
public class CategoryForm {

    @RestForm @Nullable String key;
    @RestForm @Nullable String english;
    @RestForm @Nullable String swahili;
    @RestForm @Nullable String position;
    @RestForm @Nullable String active;
    @RestForm @Nullable Long version;

    static CategoryForm empty() {
        var form = new CategoryForm();
        form.active = "on";
        return form;
    }

    static CategoryForm of(Category category) {
        var form = new CategoryForm();
        form.key = category.key();
        form.english = category.english();
        form.swahili = category.swahili();
        form.position = String.valueOf(category.position());
        form.active = category.active() ? "on" : null;
        form.version = category.version();
        return form;
    }

    /** {@code known}: the key of the one that is edited; empty for a new one. */
    SaveCategory.Input toInput(Optional<String> known) {
        var faults = new Faults();
        var place = faults.collect(() -> Category.position(position()));
        faults.refuse();
        return new SaveCategory.Input(
                known.orElseGet(this::key),
                english(),
                swahili(),
                place.orElseThrow(),
                isActive(),
                known.isEmpty(),
                known.isEmpty() ? Optional.empty() : Versions.ofForm(version));
    }

    public String key() {
        return TicketBodies.text(key).strip();
    }

    public String english() {
        return TicketBodies.text(english);
    }

    public String swahili() {
        return TicketBodies.text(swahili);
    }

    public String position() {
        return TicketBodies.text(position);
    }

    public boolean isActive() {
        return active != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}

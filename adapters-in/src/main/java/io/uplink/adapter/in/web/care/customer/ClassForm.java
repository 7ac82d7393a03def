package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.SaveCustomerClass;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.shared.Invalid;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A class of customers as typed. */
@TemplateData
public class ClassForm {

    private static final int LAST = 999;

    @RestForm @Nullable String key;
    @RestForm @Nullable String english;
    @RestForm @Nullable String swahili;
    @RestForm @Nullable String position;
    @RestForm @Nullable String standard;
    @RestForm @Nullable String active;
    @RestForm @Nullable Long version;

    static ClassForm empty() {
        var form = new ClassForm();
        form.active = "on";
        return form;
    }

    static ClassForm of(CustomerClass one) {
        var form = new ClassForm();
        form.key = one.key();
        form.english = one.english();
        form.swahili = one.swahili();
        form.position = String.valueOf(one.position());
        form.standard = one.standard() ? "on" : null;
        form.active = one.active() ? "on" : null;
        form.version = one.version();
        return form;
    }

    /** {@code known}: the key of the one that is edited; empty for a new one. */
    SaveCustomerClass.Input toInput(Optional<String> known) {
        return new SaveCustomerClass.Input(
                known.orElseGet(this::key),
                english(),
                swahili(),
                place(),
                isStandard(),
                isActive(),
                known.isEmpty(),
                known.isEmpty() ? Optional.empty() : Versions.ofForm(version));
    }

    /** Blank is the end. */
    private int place() {
        if (position().isBlank()) {
            return LAST;
        }
        try {
            return Integer.parseInt(position().strip());
        } catch (NumberFormatException unreadable) {
            throw Invalid.of("position", "number.unreadable");
        }
    }

    public String key() {
        return CustomerBodies.text(key).strip();
    }

    public String english() {
        return CustomerBodies.text(english);
    }

    public String swahili() {
        return CustomerBodies.text(swahili);
    }

    public String position() {
        return CustomerBodies.text(position);
    }

    public boolean isStandard() {
        return standard != null;
    }

    public boolean isActive() {
        return active != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}

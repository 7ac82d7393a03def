package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.access.AddApiKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A key as asked for; the password never goes back. */
@TemplateData
public class KeyForm {

    static final int USUAL_DAYS = 90;

    @RestForm @Nullable String name;
    @RestForm @Nullable List<String> scopes;
    @RestForm @Nullable Integer days;
    @RestForm @Nullable String password;

    AddApiKey.Input toInput(String address) {
        return new AddApiKey.Input(
                name(), Set.copyOf(scopes()), days(), Inputs.text(password), address);
    }

    public String name() {
        return Inputs.text(name);
    }

    public List<String> scopes() {
        return Inputs.list(scopes);
    }

    public int days() {
        return Optional.ofNullable(days).orElse(USUAL_DAYS);
    }
}

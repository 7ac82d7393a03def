package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A macro that is to run, with its reply as it was read. */
public class MacroRunForm {

    @RestForm @Nullable Long version;
    @RestForm @Nullable String seen;
    @RestForm @Nullable String text;
    @RestForm @Nullable String anyway;

    Optional<Version> version() {
        return Versions.ofForm(version);
    }
}

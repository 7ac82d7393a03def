package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.SaveView;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A view's name and audience as typed. */
public class SavedViewForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String audience;
    @RestForm @Nullable Long version;

    static Map<String, String> of(SavedView view) {
        return Map.of(
                "name", view.name(),
                "audience", DeskValues.audience(view.audience()),
                "version", String.valueOf(view.version()));
    }

    Map<String, String> typed() {
        return Map.of(
                "name", DeskValues.text(name),
                "audience", DeskValues.text(audience),
                "version", version == null ? "" : version.toString());
    }

    SaveView.Input toInput(Optional<SavedViewId> id, Optional<Map<String, String>> criteria) {
        return new SaveView.Input(
                id,
                DeskValues.text(name),
                DeskValues.audience(audience),
                criteria,
                Versions.ofForm(version));
    }
}

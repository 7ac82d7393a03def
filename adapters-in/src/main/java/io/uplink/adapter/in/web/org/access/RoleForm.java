package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.access.RoleDraft;
import io.uplink.domain.org.access.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A role as typed; each grant is {@code tickets.view:BRANCH}, or nothing. */
@TemplateData
public class RoleForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String description;
    @RestForm @Nullable List<String> grant;
    @RestForm @Nullable String needsSecondFactor;
    @RestForm @Nullable Long version;

    static RoleForm of(Role role) {
        var form = new RoleForm();
        form.name = role.name();
        form.description = role.description();
        form.grant =
                role.grants().entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .toList();
        form.needsSecondFactor = role.needsSecondFactor() ? "on" : null;
        form.version = role.version();
        return form;
    }

    RoleDraft draft() {
        return new RoleDraft(name(), description(), grants(), Optional.of(isNeedsSecondFactor()));
    }

    /** By permission, as far as they can be read. */
    Map<String, String> grants() {
        var grants = new HashMap<String, String>();
        for (var each : Inputs.list(grant)) {
            var cut = each.indexOf(':');
            if (cut > 0) {
                grants.put(each.substring(0, cut), each.substring(cut + 1));
            }
        }
        return grants;
    }

    public String name() {
        return Inputs.text(name);
    }

    public String description() {
        return Inputs.text(description);
    }

    public boolean isNeedsSecondFactor() {
        return needsSecondFactor != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}

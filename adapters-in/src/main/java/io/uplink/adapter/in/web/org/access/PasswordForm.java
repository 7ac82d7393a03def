package io.uplink.adapter.in.web.org.access;

import io.uplink.application.org.access.ChangePassword;
import io.uplink.domain.shared.Invalid;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A password that was chosen, typed twice; nothing of it goes back to the page. */
public class PasswordForm {

    @RestForm @Nullable String present;
    @RestForm @Nullable String password;
    @RestForm @Nullable String again;

    /** The chosen one, if both are the same. */
    String chosen() {
        var chosen = Optional.ofNullable(password).orElse("");
        if (!chosen.equals(Optional.ofNullable(again).orElse(""))) {
            throw Invalid.of("again", "password.not-same");
        }
        return chosen;
    }

    ChangePassword.Input toInput(String address) {
        return new ChangePassword.Input(Optional.ofNullable(present).orElse(""), chosen(), address);
    }
}

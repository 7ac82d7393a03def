package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateData;
import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.SignIn;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The sign-in form as typed; the password never goes back. */
@TemplateData
public class LoginForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String password;
    @RestForm @Nullable String stay;
    @RestForm @Nullable String next;

    static LoginForm before(@Nullable String next) {
        var form = new LoginForm();
        form.next = next;
        return form;
    }

    SignIn.Input toInput(Client client, DoorCookies.Carried carried) {
        return new SignIn.Input(
                name(),
                Optional.ofNullable(password).orElse(""),
                Optional.empty(),
                new Arrival(Kind.WEB, isStay(), client, carried.session(), carried.device()));
    }

    public String name() {
        return Optional.ofNullable(name).orElse("");
    }

    public boolean isStay() {
        return stay != null;
    }

    public String next() {
        return Optional.ofNullable(next).orElse("");
    }
}

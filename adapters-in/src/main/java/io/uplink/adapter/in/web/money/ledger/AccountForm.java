package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.ledger.OpenAccount;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A new account as typed. */
@TemplateData
public class AccountForm {

    @RestForm @Nullable String code;
    @RestForm @Nullable String name;
    @RestForm @Nullable String type;
    @RestForm @Nullable String parent;
    @RestForm @Nullable String heading;

    static OpenAccount.Input input(AccountForm typed) {
        return new OpenAccount.Input(
                typed.code(), typed.name(), typed.type(), typed.parent(), typed.isHeading());
    }

    public String code() {
        return Inputs.text(code);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String type() {
        return Inputs.text(type);
    }

    public String parent() {
        return Inputs.text(parent);
    }

    public boolean isHeading() {
        return heading != null;
    }
}

package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A paybill or till as typed; what is secret is never typed back, nor the password. */
@TemplateData
public class ShortcodeForm {

    @RestForm @Nullable String branch;
    @RestForm @Nullable String name;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String number;
    @RestForm @Nullable String party;
    @RestForm @Nullable String service;
    @RestForm @Nullable String baseUrl;
    @RestForm @Nullable String initiator;
    @RestForm @Nullable String refusesUnknown;
    @RestForm @Nullable String active;
    @RestForm @Nullable String provesUnlisted;
    @RestForm @Nullable String provesAbove;
    @RestForm @Nullable String consumerKey;
    @RestForm @Nullable String consumerSecret;
    @RestForm @Nullable String passKey;
    @RestForm @Nullable String credential;
    @RestForm @Nullable String password;
    @RestForm @Nullable Long version;

    static ShortcodeForm empty() {
        var form = new ShortcodeForm();
        form.active = "on";
        return form;
    }

    static ShortcodeForm of(Shortcode shortcode) {
        var form = new ShortcodeForm();
        form.branch = shortcode.branch().toString();
        form.name = shortcode.name();
        form.kind = shortcode.kind().code();
        form.number = shortcode.number();
        form.party = shortcode.party().equals(shortcode.number()) ? "" : shortcode.party();
        form.service = shortcode.service().code();
        form.baseUrl = shortcode.baseUrl();
        form.initiator = shortcode.initiator();
        form.refusesUnknown = shortcode.refusesUnknown() ? "on" : null;
        form.active = shortcode.active() ? "on" : null;
        form.provesUnlisted = shortcode.proving().unlisted() ? "on" : null;
        form.provesAbove =
                shortcode.proving().above() == 0
                        ? ""
                        : Integer.toString(shortcode.proving().above());
        form.version = shortcode.version();
        return form;
    }

    static SaveShortcode.Input input(
            ShortcodeForm typed, Optional<ShortcodeId> id, String address) {
        return new SaveShortcode.Input(
                id,
                Inputs.id("branch", typed.branch).map(BranchId::new),
                Inputs.given(typed.name),
                Inputs.given(typed.kind),
                Inputs.given(typed.number),
                Inputs.given(typed.party),
                Inputs.given(typed.service),
                Inputs.given(typed.baseUrl),
                Inputs.given(typed.initiator),
                typed.refusesUnknown != null,
                typed.active != null,
                typed.provesUnlisted != null,
                Inputs.given(typed.provesAbove),
                Inputs.given(typed.consumerKey),
                Inputs.given(typed.consumerSecret),
                Inputs.given(typed.passKey),
                Inputs.given(typed.credential),
                new PasswordAgain.Typed(Inputs.text(typed.password), address),
                Optional.ofNullable(typed.version).map(Version::new));
    }

    public String branch() {
        return Inputs.text(branch);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String kind() {
        return Inputs.text(kind);
    }

    public String number() {
        return Inputs.text(number);
    }

    public String party() {
        return Inputs.text(party);
    }

    public String service() {
        return Inputs.text(service);
    }

    public String baseUrl() {
        return Inputs.text(baseUrl);
    }

    public String initiator() {
        return Inputs.text(initiator);
    }

    public boolean refusesUnknown() {
        return refusesUnknown != null;
    }

    public boolean provesUnlisted() {
        return provesUnlisted != null;
    }

    public String provesAbove() {
        return Inputs.text(provesAbove);
    }

    public boolean active() {
        return active != null;
    }
}

package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.ChangePreferences;
import io.uplink.application.org.access.ShowAccount;
import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.SessionQueries.Living;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The reader's own account. */
@Path("/account")
@InCallContext
@RunOnVirtualThread
public class AccountPages {

    /**
     * The account as shown.
     *
     * @param theme {@code auto}, {@code light} or {@code dark}
     * @param others whether there is another device to sign out
     * @param keys with which programs act for the reader
     */
    @TemplateData
    public record AccountView(
            String name,
            String email,
            String phone,
            String language,
            String theme,
            boolean secondFactor,
            List<Device> devices,
            boolean others,
            List<Key> keys) {}

    /** A key of a program. */
    @TemplateData
    public record Key(
            UUID id, String name, String prefix, Instant expires, Optional<Instant> lastUsed) {

        static Key of(ApiKeys.Living key) {
            return new Key(key.id(), key.name(), key.prefix(), key.expires(), key.lastUsed());
        }
    }

    /** A device or program that is signed in. */
    @TemplateData
    public record Device(
            UUID id,
            String name,
            String address,
            boolean program,
            Instant since,
            Instant lastSeen,
            boolean current) {

        static Device of(Living session, UUID current) {
            return new Device(
                    session.id(),
                    session.client().device(),
                    session.client().address(),
                    session.kind() == Kind.API,
                    session.since(),
                    session.lastSeen(),
                    session.id().equals(current));
        }
    }

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance account(AccountView account);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowAccount showAccount;
    private final ChangePreferences changePreferences;

    AccountPages(
            Actors actors,
            Reader reader,
            ShowAccount showAccount,
            ChangePreferences changePreferences) {
        this.actors = actors;
        this.reader = reader;
        this.showAccount = showAccount;
        this.changePreferences = changePreferences;
    }

    @GET
    public TemplateInstance account() {
        var account = showAccount.execute(actors.current());
        var current = actors.current().requirePerson().session();
        var devices =
                account.sessions().stream().map(session -> Device.of(session, current)).toList();
        var login = account.login();
        return reader.page(
                Pages.account(
                        new AccountView(
                                login.name(),
                                login.email().orElse(""),
                                login.phone().map(PhoneNumber::spaced).orElse(""),
                                login.language().code(),
                                actors.theme().code(),
                                account.secondFactor(),
                                devices,
                                devices.stream().anyMatch(device -> !device.current()),
                                account.keys().stream().map(Key::of).toList())));
    }

    @POST
    public Response prefer(@RestForm @Nullable String language, @RestForm @Nullable String theme) {
        return Forms.submit(
                () ->
                        changePreferences.execute(
                                actors.current(),
                                new ChangePreferences.Input(
                                        Language.ofCode(Optional.ofNullable(language).orElse("")),
                                        Theme.ofCode(Optional.ofNullable(theme).orElse("")))),
                _ -> Redirects.seeOther("/account", "access.preferences-saved"),
                reader.language(),
                _ -> account());
    }
}

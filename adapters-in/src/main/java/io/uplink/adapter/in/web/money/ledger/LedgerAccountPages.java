package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.AccountPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.ChartPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.StatementPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.ledger.CloseAccount;
import io.uplink.application.money.ledger.OpenAccount;
import io.uplink.application.money.ledger.RenameAccount;
import io.uplink.application.money.ledger.ReopenAccount;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The chart of accounts, and what stands on each. */
@Path("/ledger/accounts")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class LedgerAccountPages {

    @CheckedTemplate(basePath = "money/ledger")
    static class Pages {
        static native TemplateInstance chart(ChartPage page);

        static native TemplateInstance newAccount(AccountPage page, Forms.Errors errors);

        static native TemplateInstance statement(StatementPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final LedgerReader ledger;
    private final OpenAccount openAccount;
    private final RenameAccount renameAccount;
    private final CloseAccount closeAccount;
    private final ReopenAccount reopenAccount;

    LedgerAccountPages(
            Actors actors,
            Reader reader,
            LedgerReader ledger,
            OpenAccount openAccount,
            RenameAccount renameAccount,
            CloseAccount closeAccount,
            ReopenAccount reopenAccount) {
        this.actors = actors;
        this.reader = reader;
        this.ledger = ledger;
        this.openAccount = openAccount;
        this.renameAccount = renameAccount;
        this.closeAccount = closeAccount;
        this.reopenAccount = reopenAccount;
    }

    @GET
    public TemplateInstance chart() {
        return reader.page(Pages.chart(ledger.chart()));
    }

    @GET
    @Path("new")
    public TemplateInstance newAccount() {
        return form(new AccountForm(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response open(@BeanParam AccountForm form) {
        return Forms.submit(
                () -> openAccount.execute(actors.current(), AccountForm.input(form)),
                opened ->
                        Redirects.seeOther(
                                "/ledger/accounts/" + opened.id(), "ledger.account-opened"),
                reader.language(),
                errors -> form(form, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance statement(
            @RestPath UUID id, @BeanParam StatementSearch search, @RestQuery Optional<String> at) {
        return shown(id, search, at, Optional.empty(), Forms.Errors.none());
    }

    @POST
    @Path("{id}/name")
    public Response rename(
            @RestPath UUID id, @RestForm @Nullable String name, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        renameAccount.execute(
                                actors.current(),
                                new RenameAccount.Input(
                                        new AccountId(id),
                                        Inputs.text(name),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/ledger/accounts/" + id, "ledger.account-saved"),
                reader.language(),
                errors -> again(id, Optional.of(Inputs.text(name)), errors));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        closeAccount.execute(
                                actors.current(),
                                new CloseAccount.Input(
                                        new AccountId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/ledger/accounts/" + id, "ledger.account-closed"),
                reader.language(),
                errors -> again(id, Optional.empty(), errors));
    }

    @POST
    @Path("{id}/reopening")
    public Response reopen(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        reopenAccount.execute(
                                actors.current(),
                                new ReopenAccount.Input(
                                        new AccountId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/ledger/accounts/" + id, "ledger.account-opened"),
                reader.language(),
                errors -> again(id, Optional.empty(), errors));
    }

    private TemplateInstance again(UUID id, Optional<String> name, Forms.Errors errors) {
        return shown(id, new StatementSearch(), Optional.empty(), name, errors);
    }

    private TemplateInstance shown(
            UUID id,
            StatementSearch search,
            Optional<String> at,
            Optional<String> name,
            Forms.Errors errors) {
        return reader.page(Pages.statement(ledger.statement(id, search, at, name), errors));
    }

    private TemplateInstance form(AccountForm form, Forms.Errors errors) {
        var words = ledger.words();
        var types =
                Arrays.stream(AccountType.values())
                        .map(type ->
                                new Option(
                                        type.code(),
                                        words.type(type),
                                        type.code().equals(form.type())))
                        .toList();
        return reader.page(
                Pages.newAccount(
                        new AccountPage(form, types, ledger.parents(form.parent())), errors));
    }
}

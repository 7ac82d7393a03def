package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.ShortcodePage;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.ShortcodeRow;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.mpesa.ListShortcodes;
import io.uplink.application.money.mpesa.RegisterShortcode;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.org.structure.ListChoices;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The company's paybills and tills. */
@Path("/settings/shortcodes")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ShortcodePages {

    @CheckedTemplate(basePath = "money/mpesa")
    static class Pages {
        static native TemplateInstance shortcodes(List<ShortcodeRow> rows);

        static native TemplateInstance shortcode(
                ShortcodePage page, Forms.Errors errors, Forms.Errors unregistered);
    }

    private final Actors actors;
    private final Reader reader;
    private final ListShortcodes listShortcodes;
    private final SaveShortcode saveShortcode;
    private final RegisterShortcode registerShortcode;
    private final ListChoices listChoices;
    private final HttpServerRequest request;

    ShortcodePages(
            Actors actors,
            Reader reader,
            ListShortcodes listShortcodes,
            SaveShortcode saveShortcode,
            RegisterShortcode registerShortcode,
            ListChoices listChoices,
            HttpServerRequest request) {
        this.actors = actors;
        this.reader = reader;
        this.listShortcodes = listShortcodes;
        this.saveShortcode = saveShortcode;
        this.registerShortcode = registerShortcode;
        this.listChoices = listChoices;
        this.request = request;
    }

    @GET
    public TemplateInstance list() {
        var words = new MpesaWords(reader.language()).words();
        return reader.page(
                Pages.shortcodes(
                        listShortcodes.execute(actors.current()).stream()
                                .map(one -> row(one, words))
                                .toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        var _ = listShortcodes.execute(actors.current());
        return form("", ShortcodeForm.empty(), "", Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam ShortcodeForm form) {
        return Forms.submit(
                () ->
                        saveShortcode.execute(
                                actors.current(),
                                ShortcodeForm.input(form, Optional.empty(), address())),
                made -> Redirects.seeOther("/settings/shortcodes/" + made.id(), "mpesa.saved"),
                reader.language(),
                errors -> form("", form, "", errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return form(id.toString(), ShortcodeForm.of(found(id)), "", Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response change(@RestPath UUID id, @BeanParam ShortcodeForm form) {
        return Forms.submit(
                () ->
                        saveShortcode.execute(
                                actors.current(),
                                ShortcodeForm.input(
                                        form, Optional.of(new ShortcodeId(id)), address())),
                made -> Redirects.seeOther("/settings/shortcodes/" + made.id(), "mpesa.saved"),
                reader.language(),
                errors -> form(id.toString(), form, "", errors));
    }

    /** What Safaricom said stands on the page, for it may be what has to be put right. */
    @POST
    @Path("{id}/registration")
    public Response register(@RestPath UUID id, @RestForm @Nullable String password) {
        return Forms.submit(
                () ->
                        registerShortcode.execute(
                                actors.current(),
                                new RegisterShortcode.Input(
                                        new ShortcodeId(id),
                                        new PasswordAgain.Typed(Inputs.text(password), address()))),
                answer -> answered(id, answer),
                reader.language(),
                errors ->
                        form(
                                id.toString(),
                                ShortcodeForm.of(found(id)),
                                "",
                                Forms.Errors.none(),
                                errors));
    }

    private Response answered(UUID id, Submitted answer) {
        var words = new MpesaWords(reader.language()).words();
        return switch (answer) {
            case Submitted.Accepted _ ->
                    Redirects.seeOther("/settings/shortcodes/" + id, "mpesa.registered");
            case Submitted.Rejected(var code, var said) ->
                    told(id, words.registerRejected() + " " + code + " " + said);
            case Submitted.Unknown(var why) -> told(id, words.registerUnknown() + " " + why);
        };
    }

    private Response told(UUID id, String words) {
        return Response.ok(
                        form(
                                id.toString(),
                                ShortcodeForm.of(found(id)),
                                words,
                                Forms.Errors.none()))
                .build();
    }

    private Shortcode found(UUID id) {
        return listShortcodes.execute(actors.current()).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }

    private TemplateInstance form(String id, ShortcodeForm form, String told, Forms.Errors errors) {
        return form(id, form, told, errors, Forms.Errors.none());
    }

    private TemplateInstance form(
            String id,
            ShortcodeForm form,
            String told,
            Forms.Errors errors,
            Forms.Errors unregistered) {
        var words = new MpesaWords(reader.language()).words();
        var branches =
                listChoices.execute(actors.current()).branches().stream()
                        .map(one ->
                                new Option(one.id(), one.name(), one.id().equals(form.branch())))
                        .toList();
        return reader.page(
                Pages.shortcode(
                        new ShortcodePage(
                                id,
                                form,
                                form.version == null ? 0 : form.version,
                                branches,
                                List.of(
                                        option("paybill", words.paybill(), form.kind()),
                                        option("till", words.till(), form.kind())),
                                List.of(
                                        option("sandbox", words.sandbox(), form.service()),
                                        option("production", words.production(), form.service()),
                                        option("other", words.other(), form.service())),
                                told),
                        errors,
                        unregistered));
    }

    private static Option option(String value, String text, String chosen) {
        return new Option(value, text, value.equals(chosen));
    }

    private static ShortcodeRow row(Shortcode one, MpesaMessages words) {
        return new ShortcodeRow(
                one.id().toString(),
                one.name(),
                one.party(),
                one.kind() == Shortcode.Kind.TILL ? words.till() : words.paybill(),
                switch (one.service()) {
                    case SANDBOX -> words.sandbox();
                    case PRODUCTION -> words.production();
                    case OTHER -> one.baseUrl();
                },
                one.active());
    }
}

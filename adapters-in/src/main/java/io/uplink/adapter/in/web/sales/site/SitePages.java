package io.uplink.adapter.in.web.sales.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.sales.site.SiteViews.LandingPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.sales.site.ShowSite;
import io.uplink.application.sales.site.ShowSiteDraft;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.domain.sales.site.SiteContent.Design;
import io.uplink.domain.sales.site.SiteError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** What visitors read, and the same before they do. */
@Path("/")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SitePages {

    @CheckedTemplate(basePath = "sales/site")
    static class Pages {
        static native TemplateInstance landing(LandingPage page);
    }

    private final Actors actors;
    private final Reader reader;
    private final Settings settings;
    private final ShowSite showSite;
    private final ShowSiteDraft showDraft;
    private final String address;

    SitePages(
            Actors actors,
            Reader reader,
            Settings settings,
            ShowSite showSite,
            ShowSiteDraft showDraft,
            @ConfigProperty(name = "uplink.public-url") String address) {
        this.actors = actors;
        this.reader = reader;
        this.settings = settings;
        this.showSite = showSite;
        this.showDraft = showDraft;
        this.address = address;
    }

    /** Our people come to the first page that they may see, visitors to what we offer them. */
    @GET
    public Response start(@RestQuery Optional<String> lang, @RestQuery Optional<String> ref) {
        if (actors.current() instanceof Actor.Anonymous) {
            return showSite.execute(actors.current())
                    .map(shown -> Response.ok(landing(shown, lang, ref)).build())
                    .orElseGet(() -> Redirects.seeOther("/login"));
        }
        var person = actors.current().requirePerson();
        if (person.reach(Permission.DASHBOARD_VIEW).isPresent()) {
            return Redirects.seeOther("/dashboard");
        }
        return Redirects.seeOther(
                person.reach(Permission.TICKETS_VIEW).isPresent() ? "/tickets" : "/account");
    }

    /** The same for those who are signed in too. */
    @GET
    @Path("site")
    public TemplateInstance site(
            @RestQuery Optional<String> lang, @RestQuery Optional<String> ref) {
        return landing(
                showSite.execute(actors.current())
                        .orElseThrow(() -> new DomainException(new SiteError.NotShown())),
                lang,
                ref);
    }

    /** In the design that was chosen, or in another one to look at it. */
    @GET
    @Path("site/preview")
    public TemplateInstance preview(
            @RestQuery Optional<String> lang, @RestQuery Optional<String> design) {
        var draft = showDraft.execute(actors.current());
        var content = draft.site().draft();
        var language = language(lang);
        return page(
                LandingPage.of(
                        design.flatMap(Design::ofCode).map(content::in).orElse(content),
                        draft.packages(),
                        language,
                        lang.isPresent(),
                        settings,
                        address,
                        true,
                        ""),
                language);
    }

    private TemplateInstance landing(
            ShowSite.Shown shown, Optional<String> lang, Optional<String> ref) {
        var language = language(lang);
        return page(
                LandingPage.of(
                        shown.content(),
                        shown.packages(),
                        language,
                        lang.isPresent(),
                        settings,
                        address,
                        false,
                        SentBy.kept(ref.orElse(""))),
                language);
    }

    private static TemplateInstance page(LandingPage page, Language language) {
        return Pages.landing(page).setLocale(language.locale());
    }

    private Language language(Optional<String> asked) {
        return LinkFrame.language(asked, reader.language());
    }
}

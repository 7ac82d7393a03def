package io.uplink.adapter.in.web.sales.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.sales.site.ShowSite;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What programs of search engines read first: only what anybody may find. */
@Path("/")
@InCallContext
@RunOnVirtualThread
public class FindablePages {

    private final Actors actors;
    private final ShowSite showSite;
    private final String address;

    FindablePages(
            Actors actors,
            ShowSite showSite,
            @ConfigProperty(name = "uplink.public-url") String address) {
        this.actors = actors;
        this.showSite = showSite;
        this.address = address;
    }

    /** Pages of ours and pages behind a token are nobody's to list. */
    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
        User-agent: *
        Allow: /$
        Allow: /?lang=
        Allow: /order/
        Allow: /assets/
        Disallow: /
        Sitemap: %s/sitemap.xml
        """
                .formatted(address);
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String sitemap() {
        var shown = showSite.execute(actors.current());
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
        %s</urlset>
        """
                .formatted(
                        shown.map(site ->
                                        Stream.concat(
                                                        Stream.of("/"),
                                                        site.packages().stream()
                                                                .map(one -> "/order/" + one.slug()))
                                                .map(this::page)
                                                .collect(Collectors.joining()))
                                .orElse(""));
    }

    /** A page in both languages; no path of ours has a letter that XML would read otherwise. */
    private String page(String path) {
        return """
        <url><loc>%1$s</loc>
        <xhtml:link rel="alternate" hreflang="en" href="%1$s?lang=en"/>
        <xhtml:link rel="alternate" hreflang="sw" href="%1$s?lang=sw"/></url>
        """
                .formatted(address + path);
    }
}

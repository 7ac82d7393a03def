package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.sales.order.CheckCoverage;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where anybody asks whether we come to them. */
@Path("/coverage")
@InCallContext
@RunOnVirtualThread
public class CoveragePages {

    /**
     * What is asked, and what is said to it.
     *
     * @param answer empty before anything was asked
     * @param next what to do now
     * @param contact where to write to us about that area
     */
    @TemplateData
    public record CoveragePage(
            String area,
            String fault,
            String answer,
            String note,
            boolean live,
            String next,
            String contact) {}

    @CheckedTemplate(basePath = "sales/order")
    static class Pages {
        static native TemplateInstance coverage(LinkFrame.Frame frame, CoveragePage page);
    }

    private final Actors actors;
    private final CheckCoverage checkCoverage;
    private final LinkFrame frame;
    private final OrderFailures failures;
    private final Reader reader;
    private final HttpServerRequest request;

    CoveragePages(
            Actors actors,
            CheckCoverage checkCoverage,
            LinkFrame frame,
            OrderFailures failures,
            Reader reader,
            HttpServerRequest request) {
        this.actors = actors;
        this.checkCoverage = checkCoverage;
        this.frame = frame;
        this.failures = failures;
        this.reader = reader;
        this.request = request;
    }

    @GET
    public TemplateInstance check(
            @RestQuery Optional<String> area, @RestQuery Optional<String> lang) {
        var language = LinkFrame.language(lang, reader.language());
        var page =
                area.filter(typed -> !typed.isBlank())
                        .map(typed -> asked(typed, language))
                        .orElseGet(() -> new CoveragePage("", "", "", "", false, "", ""));
        return Pages.coverage(frame.of(language), page).setLocale(language.locale());
    }

    private CoveragePage asked(String typed, Language language) {
        try {
            var answer =
                    checkCoverage.execute(
                            actors.current(),
                            new CheckCoverage.Input(typed, OrderFailures.address(request)));
            return said(typed, answer, language);
        } catch (DomainException refused) {
            if (refused.error() instanceof Invalid) {
                var errors = Forms.Errors.of(refused.error(), language);
                return new CoveragePage(typed, errors.at("area"), "", "", false, "", "");
            }
            throw refused;
        }
    }

    private static CoveragePage said(String typed, CheckCoverage.Answer answer, Language language) {
        var words = new OrderWords(language).words();
        var area = answer.area();
        return new CoveragePage(
                typed,
                "",
                switch (answer.coverage()) {
                    case LIVE -> words.checkLive(area);
                    case COMING -> words.checkComing(area);
                    case NONE -> words.checkNone(area);
                    case UNKNOWN -> words.checkUnknown(area);
                },
                answer.note(),
                answer.coverage() == Coverage.LIVE,
                switch (answer.coverage()) {
                    case LIVE -> "";
                    case COMING, NONE -> words.checkTellMe();
                    case UNKNOWN -> words.checkWrite();
                },
                "/contact?lang="
                        + language.code()
                        + "&area="
                        + URLEncoder.encode(area, StandardCharsets.UTF_8));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }
}

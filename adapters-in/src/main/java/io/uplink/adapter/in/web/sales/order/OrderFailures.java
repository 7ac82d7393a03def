package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Pages of orders that open nothing: whatever is wrong with them, and haste. */
@ApplicationScoped
class OrderFailures {

    @CheckedTemplate(basePath = "sales/order")
    static class Pages {
        static native TemplateInstance refused(LinkFrame.Frame frame, String text);
    }

    private final LinkFrame frame;
    private final Reader reader;

    OrderFailures(LinkFrame frame, Reader reader) {
        this.frame = frame;
        this.reader = reader;
    }

    Response page(DomainException refused, Optional<String> asked) {
        var language = LinkFrame.language(asked, reader.language());
        var text = Messages.error(refused.error().code(), language);
        return switch (refused.error().category()) {
            case NOT_FOUND -> answer(404, language, text).build();
            case THROTTLED ->
                    answer(429, language, text)
                            .header("Retry-After", seconds(refused.error()))
                            .build();
            default -> throw refused;
        };
    }

    private Response.ResponseBuilder answer(int status, Language language, String text) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.refused(frame.of(language), text).setLocale(language.locale()));
    }

    private static Object seconds(DomainError error) {
        return Optional.ofNullable(error.members().get("retryAfterSeconds")).orElse(60);
    }

    static String address(HttpServerRequest request) {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}

package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Links that open nothing: one page for whatever is wrong with them, and one for haste. */
@ApplicationScoped
public class LinkFailures {

    @CheckedTemplate(basePath = "care/link")
    static class Pages {
        static native TemplateInstance ended(LinkFrame.Frame frame);

        static native TemplateInstance throttled(LinkFrame.Frame frame, String text);
    }

    private final LinkFrame frame;
    private final Reader reader;

    LinkFailures(LinkFrame frame, Reader reader) {
        this.frame = frame;
        this.reader = reader;
    }

    /** Nobody knows yet whose link it is, so the browser says in which language. */
    public Response page(DomainException refused, Optional<String> asked) {
        var language = LinkFrame.language(asked, reader.language());
        if (refused.error() instanceof LinkError.Throttled(var seconds)) {
            return tooFast(seconds, asked);
        }
        if (refused.error().category() == DomainError.Category.NOT_FOUND) {
            return answer(404, language, Pages.ended(frame.of(language))).build();
        }
        throw refused;
    }

    /** Somebody looked too often, or asked for too much. */
    public Response tooFast(long seconds, Optional<String> asked) {
        var language = LinkFrame.language(asked, reader.language());
        var text = LinkWords.in(language).throttledText(seconds);
        return answer(429, language, Pages.throttled(frame.of(language), text))
                .header("Retry-After", seconds)
                .build();
    }

    private static Response.ResponseBuilder answer(
            int status, Language language, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(language.locale()));
    }
}

package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.privacy.FindLooks;
import io.uplink.application.care.privacy.PreviewErasure;
import io.uplink.application.care.privacy.port.AccessLogQueries.Filter;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads what is held of a customer for somebody who may know. */
@RequestScoped
class PrivacyReader {

    /** As many as fit beside; the whole list is one click away. */
    private static final int BESIDE = 10;

    @CheckedTemplate(basePath = "care/privacy")
    static class Pages {
        static native TemplateInstance show(PrivacyView page);

        static native TemplateInstance erasure(PrivacyView page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final PreviewErasure previewErasure;
    private final FindLooks findLooks;

    PrivacyReader(
            Actors actors, Reader reader, PreviewErasure previewErasure, FindLooks findLooks) {
        this.actors = actors;
        this.reader = reader;
        this.previewErasure = previewErasure;
        this.findLooks = findLooks;
    }

    TemplateInstance show(UUID id) {
        var customer = new CustomerId(id);
        var preview = previewErasure.execute(actors.current(), customer);
        var looks =
                findLooks
                        .execute(
                                actors.current(),
                                new FindLooks.Input(Filter.of(customer), Optional.empty(), BESIDE))
                        .items()
                        .stream()
                        .map(entry -> LookLine.of(entry, reader.language()))
                        .toList();
        return reader.page(Pages.show(PrivacyView.of(preview, looks, "", "")));
    }

    /** The question, again with what was typed. */
    TemplateInstance erasure(UUID id, String typed, String reason, Forms.Errors errors) {
        var preview = previewErasure.execute(actors.current(), new CustomerId(id));
        return reader.page(
                Pages.erasure(PrivacyView.of(preview, List.of(), typed, reason), errors));
    }
}

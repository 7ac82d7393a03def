package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.FormView;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.Line;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.ListCannedReplies;
import io.uplink.application.care.desk.RemoveCannedReply;
import io.uplink.application.care.desk.ShowCannedReply;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.ReplyWord;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Prepared replies as a list, and a form for one of them. */
@Path("/desk")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CannedReplyPages {

    @CheckedTemplate(basePath = "care/desk")
    static class Pages {
        static native TemplateInstance replies(List<Line> lines);

        static native TemplateInstance reply(FormView form, List<String> placeholders);
    }

    private static final String LIST = "/desk";

    private final Actors actors;
    private final Reader reader;
    private final DeskText text;
    private final ListCannedReplies listCannedReplies;
    private final ShowCannedReply showCannedReply;
    private final ReplyChanges changes;

    CannedReplyPages(
            Actors actors,
            Reader reader,
            DeskText text,
            ListCannedReplies listCannedReplies,
            ShowCannedReply showCannedReply,
            ReplyChanges changes) {
        this.actors = actors;
        this.reader = reader;
        this.text = text;
        this.listCannedReplies = listCannedReplies;
        this.showCannedReply = showCannedReply;
        this.changes = changes;
    }

    @GET
    public TemplateInstance list() {
        var lines =
                listCannedReplies.execute(actors.current()).stream()
                        .map(reply ->
                                new Line(
                                        reply.id().value(),
                                        reply.name(),
                                        text.topic(reply.topic()),
                                        text.audience(reply.audience()),
                                        DeskText.shortened(reply.english())))
                        .toList();
        return reader.page(Pages.replies(lines));
    }

    @GET
    @Path("replies/new")
    public TemplateInstance fresh() {
        var _ = actors.current().require(Permission.TICKETS_REPLY);
        return form(Optional.empty(), CannedReplyForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("replies/new")
    public Response add(@BeanParam CannedReplyForm form) {
        return Forms.submit(
                () -> changes.save(form.toInput(Optional.empty())),
                _ -> Redirects.seeOther(LIST, "canned-reply.saved"),
                reader.language(),
                errors -> form(Optional.empty(), form.typed(), errors));
    }

    @GET
    @Path("replies/{id}")
    public TemplateInstance show(@RestPath UUID id) {
        var shown = shown(id);
        return form(Optional.of(shown), CannedReplyForm.of(shown.reply()), Forms.Errors.none());
    }

    @POST
    @Path("replies/{id}")
    public Response edit(@RestPath UUID id, @BeanParam CannedReplyForm form) {
        return Forms.submit(
                () -> changes.save(form.toInput(Optional.of(new CannedReplyId(id)))),
                _ -> Redirects.seeOther(LIST, "canned-reply.saved"),
                reader.language(),
                errors -> form(Optional.of(shown(id)), form.typed(), errors));
    }

    @POST
    @Path("replies/{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        changes.remove(
                                new RemoveCannedReply.Input(
                                        new CannedReplyId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther(LIST, "canned-reply.removed"),
                reader.language(),
                errors -> {
                    var shown = shown(id);
                    return form(Optional.of(shown), CannedReplyForm.of(shown.reply()), errors);
                });
    }

    private ShowCannedReply.Shown shown(UUID id) {
        return showCannedReply.execute(actors.current(), new CannedReplyId(id));
    }

    private TemplateInstance form(
            Optional<ShowCannedReply.Shown> shown,
            Map<String, String> values,
            Forms.Errors errors) {
        var present = shown.map(ShowCannedReply.Shown::reply);
        return reader.page(
                Pages.reply(
                        new FormView(
                                present.map(one -> one.id().toString()).orElse(""),
                                present.map(CannedReply::name).orElse(text.words().newReply()),
                                values,
                                Map.of("topic", text.topics()),
                                text.audiences(present.<Audience>map(CannedReply::audience)),
                                shown.map(ShowCannedReply.Shown::mayChange).orElse(true),
                                errors),
                        Arrays.stream(ReplyWord.values()).map(ReplyWord::braced).toList()));
    }
}

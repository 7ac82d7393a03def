package io.uplink.adapter.in.web.money.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.statement.ImportStatement;
import io.uplink.application.money.statement.ShowProof;
import io.uplink.application.money.statement.ShowProofDay;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Each day of a paybill proven: statement, calls and books side by side. */
@Path("/mpesa/proof")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ProofPages {

    /** A paybill to choose. */
    @TemplateData
    public record Choice(String value, String text, boolean chosen) {}

    /** A day of the list; {@code look} is the class of its mark. */
    @TemplateData
    public record DayRow(
            String link,
            String day,
            String statement,
            String received,
            String books,
            String mark,
            String look,
            String more) {}

    /** A statement that was taken. */
    @TemplateData
    public record TakenRow(String name, Instant at, String text, List<String> faults) {}

    /** The list. */
    @TemplateData
    public record ProofPage(
            List<Choice> shortcodes, String chosen, List<DayRow> days, List<TakenRow> taken) {}

    /** A receipt that differs. */
    @TemplateData
    public record DifferenceRow(
            String receipt,
            Instant at,
            String statement,
            String received,
            String books,
            String whatToDo) {}

    /** A movement to enter. */
    @TemplateData
    public record MovementRow(String receipt, Instant at, String in, String out, String text) {}

    /** A day. */
    @TemplateData
    public record DayPage(
            String shortcode,
            String number,
            String day,
            String mark,
            String look,
            List<DifferenceRow> differences,
            List<MovementRow> toEnter) {}

    @CheckedTemplate(basePath = "money/statement")
    static class Pages {
        static native TemplateInstance proof(ProofPage page, Forms.Errors errors);

        static native TemplateInstance day(DayPage page);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowProof showProof;
    private final ShowProofDay showDay;
    private final ImportStatement importStatement;

    ProofPages(
            Actors actors,
            Reader reader,
            ShowProof showProof,
            ShowProofDay showDay,
            ImportStatement importStatement) {
        this.actors = actors;
        this.reader = reader;
        this.showProof = showProof;
        this.showDay = showDay;
        this.importStatement = importStatement;
    }

    @GET
    public TemplateInstance show(@RestQuery Optional<String> shortcode) {
        return page(shortcode.orElse(""), Forms.Errors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String shortcode) {
        return Forms.submit(
                () -> taken(file, shortcode),
                outcome ->
                        Redirects.seeOther(
                                "/mpesa/proof?shortcode=" + outcome.shortcode(),
                                outcome.known() ? "statement.known" : "statement.taken"),
                reader.language(),
                errors -> page(Inputs.text(shortcode), errors));
    }

    @GET
    @Path("{id}/{day}")
    public TemplateInstance day(@RestPath UUID id, @RestPath LocalDate day) {
        var words = new ProofWords(reader.language());
        var shown =
                showDay.execute(actors.current(), new ShowProofDay.Input(new ShortcodeId(id), day));
        var stated = shown.sums().filter(sums -> sums.statement().isPresent()).isPresent();
        return reader.page(
                Pages.day(
                        new DayPage(
                                id.toString(),
                                shown.shortcode().name() + " " + shown.shortcode().number(),
                                words.day(day),
                                shown.sums().map(words::mark).orElse(""),
                                shown.sums().map(ProofWords::look).orElse(""),
                                shown.differences().stream()
                                        .map(one -> words.difference(one, stated))
                                        .toList(),
                                shown.toEnter().stream().map(ProofWords::movement).toList())));
    }

    private ImportStatement.Outcome taken(@Nullable FileUpload file, @Nullable String shortcode) {
        if (file == null || file.fileName().isBlank()) {
            throw Invalid.of("file", "required");
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return importStatement.execute(
                    actors.current(),
                    new ImportStatement.Input(
                            Inputs.id("shortcode", shortcode).map(ShortcodeId::new),
                            file.fileName(),
                            content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TemplateInstance page(String shortcode, Forms.Errors errors) {
        var words = new ProofWords(reader.language());
        var shown =
                showProof.execute(
                        actors.current(), Inputs.id("shortcode", shortcode).map(ShortcodeId::new));
        var chosen = shown.chosen().map(one -> one.id().toString()).orElse("");
        return reader.page(
                Pages.proof(
                        new ProofPage(
                                shown.shortcodes().stream()
                                        .map(one ->
                                                new Choice(
                                                        one.id().toString(),
                                                        one.name() + " " + one.number(),
                                                        one.id().toString().equals(chosen)))
                                        .toList(),
                                chosen,
                                shown.days().stream().map(day -> words.day(chosen, day)).toList(),
                                shown.statements().stream().map(words::taken).toList()),
                        errors));
    }
}

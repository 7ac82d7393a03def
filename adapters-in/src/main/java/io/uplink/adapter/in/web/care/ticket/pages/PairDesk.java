package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.care.ticket.pages.ActView.Option;
import io.uplink.adapter.in.web.care.ticket.pages.PairView.Candidate;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.FindTickets;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.TicketState;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Forms that name a second ticket: by its number, or one of those that were found. */
@RequestScoped
class PairDesk {

    /** What is asked of the two. */
    enum What {
        RELATE,
        MERGE;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** As many as one looks through; who does not find it among them types more. */
    private static final int OFFERED = 8;

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance pair(PairView form);

        static native TemplateInstance pairDialog(PairView form);

        static native TemplateInstance candidates(PairView form);
    }

    private final SheetReader sheets;
    private final FindTickets findTickets;
    private final Actors actors;
    private final TicketText text;
    private final Reader reader;
    private final HttpServerRequest request;

    PairDesk(
            SheetReader sheets,
            FindTickets findTickets,
            Actors actors,
            TicketText text,
            Reader reader,
            HttpServerRequest request) {
        this.sheets = sheets;
        this.findTickets = findTickets;
        this.actors = actors;
        this.text = text;
        this.reader = reader;
        this.request = request;
    }

    /** In a dialog, or as a page. */
    TemplateInstance form(UUID ticket, What what) {
        var view = view(ticket, what, new PairForm(), Forms.Errors.none());
        return reader.page(
                request.getHeader("HX-Request") != null
                        ? Pages.pairDialog(view)
                        : Pages.pair(view));
    }

    /** Only the tickets to choose from, while somebody types. */
    TemplateInstance candidates(UUID ticket, What what, String typed) {
        var form = new PairForm();
        form.other = typed;
        return reader.page(Pages.candidates(view(ticket, what, form, Forms.Errors.none())));
    }

    Response submit(UUID ticket, What what, PairForm form, String toast, Supplier<?> useCase) {
        return Forms.submit(
                () -> Optional.ofNullable(useCase.get()),
                _ -> Redirects.seeOther("/tickets/" + ticket, toast),
                reader.language(),
                errors -> reader.page(Pages.pair(view(ticket, what, form, errors))));
    }

    private PairView view(UUID id, What what, PairForm form, Forms.Errors errors) {
        var sheet = sheets.sheet(id);
        var merge = what == What.MERGE;
        var words = text.together();
        var asked = merge || !form.typed().isBlank();
        return new PairView(
                id,
                sheet.ticket().number().text(),
                sheet.ticket().details().subject(),
                what.code(),
                merge ? words.mergeTitle() : words.relateTitle(),
                merge ? words.merge() : words.relate(),
                sheet.ticket().version(),
                form.role(),
                roles(),
                form.typed(),
                form.chosen(),
                asked,
                asked ? found(sheet, merge, form.typed().strip()) : List.of(),
                errors);
    }

    /** To merge with: what the customer has still open; to relate to: whatever says so. */
    private List<Candidate> found(TicketSheet sheet, boolean merge, String typed) {
        var filter =
                merge
                        ? Filter.everything()
                                .of(sheet.ticket().customer())
                                .in(EnumSet.complementOf(EnumSet.of(TicketState.Kind.CLOSED)))
                        : Filter.everything();
        var named = typed.isEmpty() ? filter : filter.saying(typed);
        return findTickets
                .execute(
                        actors.current(),
                        new FindTickets.Input(named, Sort.NEWEST, Optional.empty(), OFFERED + 1))
                .items()
                .stream()
                .filter(row -> !row.id().equals(sheet.ticket().id()))
                .limit(OFFERED)
                .map(row ->
                        new Candidate(
                                row.id().value(),
                                TicketText.shortNumber(row.number()),
                                row.subject(),
                                row.customerName(),
                                row.state().code()))
                .toList();
    }

    private List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(Role::isChosen)
                .map(role -> new Option(role.code(), sentence(role)))
                .toList();
    }

    /** As it stands between "this ticket" and "the other one". */
    private String sentence(Role role) {
        var words = text.together();
        return switch (role) {
            case RELATED -> words.isRelatedTo();
            case CAUSES -> words.isCauseOf();
            case CAUSED_BY -> words.isCausedBy();
            case DUPLICATE_OF -> words.isDuplicateOf();
            case DUPLICATED_BY -> words.hasDuplicate();
            case PARENT_OF -> words.isParentOf();
            case CHILD_OF -> words.isChildOf();
            case SPLIT_INTO, SPLIT_FROM -> "";
        };
    }
}

package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.care.desk.pages.DeskViews.BulkForm;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.BulkLine;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.BulkView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.desk.ContinueBulk;
import io.uplink.application.care.desk.StartBulk;
import io.uplink.application.care.desk.port.DeskQueries.Line;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.shared.Invalid;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what was chosen, has it done in portions and shows what became of it. */
@RequestScoped
class BulkDesk {

    /** About a second of work: as long as one waits without a sign. */
    private static final int PORTION = 25;

    private final Actors actors;
    private final Reader reader;
    private final DeskText text;
    private final Ids ids;
    private final BulkSteps steps;

    BulkDesk(Actors actors, Reader reader, DeskText text, Ids ids, BulkSteps steps) {
        this.actors = actors;
        this.reader = reader;
        this.text = text;
        this.ids = ids;
        this.steps = steps;
    }

    /** Whether there is anything to ask about: some tickets, and no more than may be. */
    List<Pick> chosen(BulkForms form) {
        var _ = actors.current().require(Permission.TICKETS_VIEW);
        var picks = form.picks();
        if (picks.isEmpty()) {
            throw Invalid.of("tickets", "bulk.none-chosen");
        }
        if (picks.size() > BulkRun.MOST) {
            throw Invalid.of("tickets", "bulk.too-many");
        }
        return picks;
    }

    BulkRunId start(BulkForms form) {
        var _ = actors.current().require(Permission.TICKETS_VIEW);
        var id = new BulkRunId(form.run().orElseGet(ids::next));
        steps.start(new StartBulk.Input(id, form.action(), form.picks()));
        goOn(id);
        return id;
    }

    void goOn(BulkRunId run) {
        steps.goOn(new ContinueBulk.Input(run, PORTION));
    }

    BulkForm form(DeskAction.Kind kind, BulkForms form, Forms.Errors errors) {
        var count = form.chosen().size();
        return new BulkForm(
                kind.code(),
                title(kind, count),
                kind == DeskAction.Kind.CLOSE ? text.words().closeHint() : text.words().bulkHint(),
                button(kind),
                form.run().orElseGet(ids::next),
                form.chosen(),
                form.values(),
                switch (kind) {
                    case ASSIGN -> Map.of("person", text.people(), "team", text.teams());
                    case ESCALATE -> Map.of("person", text.people(), "priority", text.priorities());
                    case PRIORITY -> Map.of("priority", text.priorities());
                    case CLAIM, NOTE, START, HOLD, RESUME, RESOLVE, CLOSE -> Map.of();
                },
                errors);
    }

    BulkView view(BulkRunId run) {
        var sheet = steps.show(run);
        return new BulkView(
                run.value(),
                title(sheet.action().kind(), sheet.lines().size()),
                sheet.lines().size(),
                sheet.decided(),
                sheet.count(Result.DONE),
                sheet.count(Result.UNCHANGED),
                sheet.count(Result.REFUSED),
                sheet.lines().stream().map(this::line).toList());
    }

    private BulkLine line(Line line) {
        return new BulkLine(
                line.ticket().value(),
                line.number().map(BulkDesk::shortened).orElse(""),
                line.subject().orElse(""),
                line.result().map(Result::code).orElse(""),
                why(line));
    }

    private String why(Line line) {
        var words = line.code().map(code -> Messages.error(code, reader.language())).orElse("");
        var open =
                Stream.concat(
                                line.open().stream().map(step -> step.label(reader.language())),
                                line.missing().stream()
                                        .map(field -> field.label(reader.language())))
                        .collect(Collectors.joining("; "));
        return open.isEmpty() ? words : words + " " + open;
    }

    /** The prefix is the same in every row. */
    private static String shortened(String number) {
        return number.substring(number.indexOf('-') + 1);
    }

    private String title(DeskAction.Kind kind, long count) {
        var words = text.words();
        return switch (kind) {
            case ASSIGN, CLAIM -> words.bulkAssign(count);
            case PRIORITY -> words.bulkPriority(count);
            case NOTE -> words.bulkNote(count);
            case ESCALATE -> words.bulkEscalate(count);
            case START, HOLD, RESUME, RESOLVE -> words.bulkResolve(count);
            case CLOSE -> words.bulkClose(count);
        };
    }

    private String button(DeskAction.Kind kind) {
        var words = text.words();
        return switch (kind) {
            case ASSIGN, CLAIM -> words.assign();
            case ESCALATE -> words.escalate();
            case START, HOLD, RESUME, RESOLVE -> words.resolve();
            case CLOSE -> words.close();
            case PRIORITY, NOTE -> words.save();
        };
    }
}

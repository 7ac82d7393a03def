package io.uplink.adapter.in.web.care.complaint;

import io.uplink.adapter.in.web.care.complaint.ComplaintWords.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.complaint.ComplaintSettings;
import io.uplink.application.care.complaint.ListComplaintBranches;
import io.uplink.application.care.complaint.ShowComplaint;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintSheet;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.complaint.ComplaintState.Kind;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.ComplaintId;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.util.List;

/** Puts the page of a complaint together, with what the reader may do now. */
@RequestScoped
class ComplaintPageReader {

    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final InstantSource clock;
    private final Settings settings;
    private final ShowComplaint showComplaint;
    private final ListComplaintBranches listBranches;
    private final ListTicketChoices listTicketChoices;

    ComplaintPageReader(
            Actors actors,
            Reader reader,
            Times times,
            InstantSource clock,
            Settings settings,
            ShowComplaint showComplaint,
            ListComplaintBranches listBranches,
            ListTicketChoices listTicketChoices) {
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.clock = clock;
        this.settings = settings;
        this.showComplaint = showComplaint;
        this.listBranches = listBranches;
        this.listTicketChoices = listTicketChoices;
    }

    ComplaintPage page(ComplaintId id, ActForm typed) {
        var sheet = showComplaint.execute(actors.current(), id);
        var words = ComplaintWords.of(reader.language(), times.zone(), clock.instant());
        var steps = steps(sheet);
        return ComplaintPage.of(
                sheet,
                new ComplaintPage.Beside(
                        steps.edit() ? branches(sheet.line(), typed) : List.of(),
                        steps.convert() ? ticketCategories(sheet.line(), typed) : List.of(),
                        steps,
                        typed,
                        settings.get(ComplaintSettings.REGULATOR)),
                words);
    }

    private ComplaintPage.Steps steps(ComplaintSheet sheet) {
        var actor = actors.current();
        var state = sheet.line().state();
        var edit = may(Permission.COMPLAINTS_EDIT);
        var unseen = state == Kind.RECEIVED;
        var review = state == Kind.UNDER_REVIEW;
        var approved = state == Kind.APPROVED;
        var withTicket = sheet.line().ticket().isPresent();
        return new ComplaintPage.Steps(
                edit && unseen,
                edit && (unseen || state == Kind.ACKNOWLEDGED),
                edit && review && !sheet.line().reviewer().equals(actor.name()),
                review && may(Permission.COMPLAINTS_APPROVE),
                review && may(Permission.COMPLAINTS_REJECT),
                approved && may(Permission.COMPLAINTS_CONVERT) && may(Permission.TICKETS_CREATE),
                approved && edit,
                edit && (state == Kind.REJECTED || state == Kind.RESOLVED) && !withTicket,
                edit);
    }

    private boolean may(Permission permission) {
        return actors.current() instanceof Actor.Person person
                && person.reach(permission).isPresent();
    }

    private List<Option> branches(Line line, ActForm typed) {
        var chosen = typed.branchOr(line.branch().toString());
        return listBranches.execute(actors.current()).stream()
                .map(it -> {
                    var id = it.id().toString();
                    return new Option(id, it.name(), id.equals(chosen));
                })
                .toList();
    }

    private List<Option> ticketCategories(Line line, ActForm typed) {
        var chosen = typed.ticketCategoryOr(line.details().category().code());
        var english = reader.language() == Language.ENGLISH;
        return listTicketChoices.execute(actors.current()).categories().stream()
                .map(it ->
                        new Option(
                                it.key(),
                                english ? it.english() : it.swahili(),
                                it.key().equals(chosen)))
                .toList();
    }
}

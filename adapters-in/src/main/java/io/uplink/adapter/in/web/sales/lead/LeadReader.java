package io.uplink.adapter.in.web.sales.lead;

import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.sales.lead.LeadViews.EditPage;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadPage;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadRow;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadsPage;
import io.uplink.adapter.in.web.sales.lead.LeadViews.SaidRow;
import io.uplink.adapter.in.web.sales.lead.LeadViews.SameRow;
import io.uplink.adapter.in.web.sales.lead.LeadViews.Tile;
import io.uplink.adapter.in.web.sales.offer.OfferWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.sales.lead.CountLeads;
import io.uplink.application.sales.lead.FindLeads;
import io.uplink.application.sales.lead.ListLeadChoices;
import io.uplink.application.sales.lead.ListLeadOwners;
import io.uplink.application.sales.lead.ShowLead;
import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads leads for the pages of the desk. */
@ApplicationScoped
class LeadReader {

    private static final String OPEN = "open";

    private final Actors actors;
    private final Reader reader;
    private final FindLeads findLeads;
    private final CountLeads countLeads;
    private final ShowLead showLead;
    private final ListLeadChoices listChoices;
    private final ListLeadOwners listOwners;
    private final HeadOffice headOffice;
    private final InstantSource clock;

    LeadReader(
            Actors actors,
            Reader reader,
            FindLeads findLeads,
            CountLeads countLeads,
            ShowLead showLead,
            ListLeadChoices listChoices,
            ListLeadOwners listOwners,
            HeadOffice headOffice,
            InstantSource clock) {
        this.actors = actors;
        this.reader = reader;
        this.findLeads = findLeads;
        this.countLeads = countLeads;
        this.showLead = showLead;
        this.listChoices = listChoices;
        this.listOwners = listOwners;
        this.headOffice = headOffice;
        this.clock = clock;
    }

    LeadsPage list(LeadSearch search, Optional<String> at) {
        var words = words();
        var actor = actors.current();
        var counted = countLeads.execute(actor);
        var found =
                findLeads.execute(
                        actor,
                        new FindLeads.Input(
                                search.filter(OPEN, counted.today(), actor.requirePerson().id()),
                                at,
                                Page.USUAL_SIZE));
        var typed = search.typed();
        return new LeadsPage(
                found.map(line -> row(line, words, counted.today())),
                tiles(counted.counts(), words, search),
                stages(typed.getOrDefault("stage", ""), words),
                owners(typed.getOrDefault("owner", ""), words),
                Arrays.stream(LeadSource.values())
                        .map(one ->
                                option(
                                        one.code(),
                                        words.source(one),
                                        typed.getOrDefault("source", "")))
                        .toList(),
                typed.getOrDefault("text", ""),
                search.onlyDue(),
                search.query());
    }

    private static List<Tile> tiles(LeadQueries.Counts counts, LeadWords words, LeadSearch search) {
        var typed = search.typed();
        var stage = typed.getOrDefault("stage", "");
        var text = words.words();
        return Stream.concat(
                        Stream.of(
                                new Tile(
                                        "due=1",
                                        text.due(),
                                        counts.due(),
                                        counts.overdue() > 0 ? "bad" : "",
                                        text.overdue(counts.overdue()),
                                        search.onlyDue()),
                                new Tile(
                                        "owner=me",
                                        text.mine(),
                                        counts.mine(),
                                        "",
                                        text.mineWhy(),
                                        typed.getOrDefault("owner", "").equals("me"))),
                        LeadStage.OPEN.stream()
                                .map(one ->
                                        new Tile(
                                                "stage=" + one.code(),
                                                words.stage(one),
                                                counts.of(one),
                                                "",
                                                words.why(one),
                                                stage.equals(one.code()))))
                .toList();
    }

    private static List<Option> stages(String chosen, LeadWords words) {
        return Stream.concat(
                        Stream.of(
                                option("", words.words().openOnes(), chosen),
                                option("all", words.words().everyStage(), chosen)),
                        Arrays.stream(LeadStage.values())
                                .map(one -> option(one.code(), words.stage(one), chosen)))
                .toList();
    }

    /** Whoever only sees their own has nobody to choose. */
    private List<Option> owners(String chosen, LeadWords words) {
        if (actors.current().reach(Permission.LEADS_MANAGE).isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(option("me", words.words().mine(), chosen)),
                        listOwners.execute(actors.current()).stream()
                                .map(one -> option(one.id().toString(), one.name(), chosen)))
                .toList();
    }

    EditPage fresh(LeadForm form) {
        return edit("/leads/new", "/leads", true, form, Optional.empty());
    }

    /** {@code typed} is what was refused; empty to show it as it is. */
    EditPage edit(UUID id, Optional<LeadForm> typed) {
        var lead = showLead.execute(actors.current(), new LeadId(id)).lead();
        return edit(
                "/leads/" + id + "/edit",
                "/leads/" + id,
                false,
                typed.orElseGet(() -> LeadForm.of(lead)),
                Optional.of(lead.facts().branch()));
    }

    private EditPage edit(
            String action, String back, boolean fresh, LeadForm form, Optional<BranchId> branch) {
        var words = words();
        var choices = listChoices.execute(actors.current(), branch);
        return new EditPage(
                action,
                back,
                fresh,
                form,
                LeadSource.ofDesk().stream()
                        .map(one -> option(one.code(), words.source(one), form.source()))
                        .toList(),
                packages(choices.packages(), form.interest()),
                choices.owners().stream()
                        .map(one -> option(one.id().toString(), one.name(), form.owner()))
                        .toList(),
                !fresh || choices.branches().size() < 2
                        ? List.of()
                        : choices.branches().stream()
                                .map(one -> option(one.id().toString(), one.name(), form.branch()))
                                .toList());
    }

    /** {@code typed} is what was refused; empty to show it as it is. */
    LeadPage page(UUID id, Optional<TalkForm> typed) {
        var words = words();
        var actor = actors.current();
        var sheet = showLead.execute(actor, new LeadId(id));
        var lead = sheet.lead();
        var facts = lead.facts();
        var plan = lead.plan();
        var details = plan.details();
        var stage = lead.state().stage();
        var today = clock.instant().atZone(headOffice.zone()).toLocalDate();
        var form = typed.map(one -> one.over(lead)).orElseGet(() -> TalkForm.of(lead));
        return new LeadPage(
                id.toString(),
                facts.number().text(),
                details.name(),
                words.stage(stage),
                LeadWords.tone(stage),
                stage.isOpen(),
                stage == LeadStage.WON,
                LeadViews.reason(lead.state()).orElse(""),
                sheet.branchName(),
                details.phone().map(PhoneNumber::spaced).orElse(""),
                details.phone().map(PhoneNumber::e164).orElse(""),
                details.email().map(EmailAddress::value).orElse(""),
                details.area(),
                details.place(),
                details.note(),
                words.source(facts.source()),
                sheet.enteredBy().orElse(""),
                sheet.interest().orElse(""),
                sheet.owner().orElse(""),
                words.followUp(plan.followUp(), today),
                LeadWords.urgency(plan.followUp(), today),
                lead.order().map(Object::toString).orElse(""),
                sheet.orderNumber().orElse(""),
                facts.at(),
                sheet.notes().stream()
                        .map(one ->
                                new SaidRow(
                                        one.author(),
                                        words.stage(one.stage()),
                                        one.text(),
                                        one.at()))
                        .toList(),
                sheet.same().stream()
                        .map(one ->
                                new SameRow(
                                        one.id().toString(),
                                        one.name(),
                                        words.stage(one.stage()),
                                        LeadWords.tone(one.stage())))
                        .toList(),
                sheet.customer().map(one -> one.id().toString()).orElse(""),
                sheet.customer().map(LeadQueries.Known::name).orElse(""),
                steps(stage, form, words),
                actor.reach(Permission.LEADS_MANAGE).isEmpty()
                        ? List.of()
                        : packages(
                                listChoices.execute(actor, Optional.of(facts.branch())).packages(),
                                form.pack()),
                form,
                lead.version());
    }

    /** Nobody says that it is won, and what was talked about is not new. */
    private static List<Option> steps(LeadStage now, TalkForm form, LeadWords words) {
        return Arrays.stream(LeadStage.values())
                .filter(one -> one != LeadStage.WON)
                .filter(one -> one != LeadStage.NEW || now == LeadStage.NEW)
                .map(one -> option(one.code(), words.stage(one), form.stage()))
                .toList();
    }

    private static List<Option> packages(List<ServicePackage> packages, String chosen) {
        return packages.stream()
                .map(one ->
                        option(
                                one.id().toString(),
                                one.name() + " · " + OfferWords.amount(one.price()),
                                chosen))
                .toList();
    }

    private static LeadRow row(LeadQueries.Line line, LeadWords words, LocalDate today) {
        return new LeadRow(
                line.id().toString(),
                line.name(),
                line.phone(),
                line.area(),
                line.interest().orElse(""),
                line.owner().orElse(""),
                words.source(line.source()),
                words.stage(line.stage()),
                LeadWords.tone(line.stage()),
                words.followUp(line.followUp(), today),
                LeadWords.urgency(line.followUp(), today),
                line.at());
    }

    private static Option option(String value, String text, String chosen) {
        return new Option(value, text, value.equals(chosen));
    }

    private LeadWords words() {
        return new LeadWords(reader.language());
    }
}

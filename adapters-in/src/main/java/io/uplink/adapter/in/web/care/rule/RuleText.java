package io.uplink.adapter.in.web.care.rule;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.care.desk.pages.DeskText;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews;
import io.uplink.adapter.in.web.care.rule.RuleViews.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.rule.ListRuleChoices;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules in the reader's words, and what their form lets choose. */
@RequestScoped
class RuleText {

    private static final int STARS = 5;

    private final Reader reader;
    private final Actors actors;
    private final DeskText desk;
    private final ListRuleChoices listChoices;
    private SlaQueries.@Nullable Choices choices;

    RuleText(Reader reader, Actors actors, DeskText desk, ListRuleChoices listChoices) {
        this.reader = reader;
        this.actors = actors;
        this.desk = desk;
        this.listChoices = listChoices;
    }

    RuleMessages words() {
        return MessageBundles.get(
                RuleMessages.class, Localized.Literal.of(reader.language().code()));
    }

    private SlaQueries.Choices choices() {
        var known = choices;
        if (known == null) {
            known = listChoices.execute(actors.current());
            choices = known;
        }
        return known;
    }

    String branch(Optional<BranchId> branch) {
        return branch.map(id ->
                        choices().branches().stream()
                                .filter(one -> one.id().equals(id))
                                .findAny()
                                .map(SlaQueries.Branch::name)
                                .orElse(words().branch()))
                .orElse(words().everyBranch());
    }

    String when(RuleTrigger trigger) {
        var what = trigger(trigger.kind());
        return trigger.minutes().map(minutes -> words().lasts(what, minutes)).orElse(what);
    }

    String does(Rule rule) {
        return rule.actions().stream().map(desk::does).collect(Collectors.joining(" · "));
    }

    /** What does not hold, by the name that the domain gives it. */
    String against(String name) {
        var words = words();
        return switch (name) {
            case "branch" -> words.againstBranch();
            case "trigger" -> words.againstTrigger();
            case "priorities" -> words.priorities();
            case "categories" -> words.categories();
            case "classes" -> words.classes();
            case "team" -> words.team();
            case "unassigned" -> words.unassigned();
            case "words" -> words.words();
            case "mostStars" -> words.mostStars();
            default -> name;
        };
    }

    private String trigger(RuleTrigger.Kind kind) {
        var words = words();
        return switch (kind) {
            case OPENED -> words.opened();
            case CUSTOMER_REPLIED -> words.customerReplied();
            case ASSIGNED -> words.assigned();
            case PRIORITY_CHANGED -> words.priorityChanged();
            case ESCALATED -> words.escalated();
            case PENDING -> words.pending();
            case RESUMED -> words.resumed();
            case RESOLVED -> words.resolved();
            case REOPENED -> words.reopened();
            case RATED -> words.rated();
            case SLA_WARNED -> words.slaWarned();
            case RESPONSE_MISSED -> words.responseMissed();
            case REPLY_MISSED -> words.replyMissed();
            case RESOLUTION_MISSED -> words.resolutionMissed();
            case OVERDUE -> words.overdue();
            case UNASSIGNED -> words.unassignedFor();
            case WAITING -> words.waiting();
        };
    }

    /** Everything that can be chosen, and what is. */
    Map<String, List<Option>> options(RuleForm form) {
        var options = new LinkedHashMap<String, List<Option>>();
        options.put("branch", branches(form));
        options.put(
                "trigger",
                Arrays.stream(RuleTrigger.Kind.values())
                        .map(kind -> option(kind.code(), trigger(kind), one(form.trigger)))
                        .toList());
        options.put("priorities", of(desk.priorities(), RuleBodies.list(form.priorities)));
        options.put("categories", labels(choices().categories(), form.categories));
        options.put("classes", labels(choices().classes(), form.classes));
        options.put("team", of(desk.teams(), one(form.team)));
        options.put(
                "mostStars",
                IntStream.rangeClosed(1, STARS)
                        .mapToObj(count ->
                                option(
                                        String.valueOf(count),
                                        words().stars(count),
                                        one(form.mostStars)))
                        .toList());
        options.put("toPerson", of(desk.people(), one(form.toPerson)));
        options.put("toTeam", of(desk.teams(), one(form.toTeam)));
        options.put("priority", of(desk.priorities(), one(form.priority)));
        options.put("upTo", of(desk.people(), one(form.upTo)));
        options.put("hold", of(desk.reasons(), one(form.hold)));
        return options;
    }

    /** Whoever takes care of all of them may say so; a rule that is for all stays readable. */
    private List<Option> branches(RuleForm form) {
        var all = actors.current().reach(Permission.TICKETS_RULES).equals(Optional.of(Reach.ALL));
        var chosen = one(form.branch);
        return Stream.concat(
                        all || (form.version != null && chosen.contains(""))
                                ? Stream.of(option("", words().everyBranch(), chosen))
                                : Stream.empty(),
                        choices().branches().stream()
                                .map(branch ->
                                        option(branch.id().toString(), branch.name(), chosen)))
                .toList();
    }

    private List<Option> labels(List<SlaQueries.Label> labels, @Nullable List<String> chosen) {
        var keys = RuleBodies.list(chosen);
        return labels.stream()
                .map(label ->
                        option(
                                label.key(),
                                reader.language() == Language.SWAHILI
                                        ? label.swahili()
                                        : label.english(),
                                keys))
                .toList();
    }

    private static List<Option> of(List<DeskViews.Option> options, Collection<String> chosen) {
        return options.stream().map(one -> option(one.value(), one.name(), chosen)).toList();
    }

    private static Option option(String value, String name, Collection<String> chosen) {
        return new Option(value, name, chosen.contains(value));
    }

    private static Set<String> one(@Nullable String value) {
        return Set.of(RuleForm.value(value));
    }
}

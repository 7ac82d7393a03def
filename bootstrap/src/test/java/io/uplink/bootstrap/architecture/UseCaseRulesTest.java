package io.uplink.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.uplink.application.shared.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A use case has one form, asks who may, and says what it changed. */
class UseCaseRulesTest {

    private static final String ACTIVITY = "io.uplink.application.shared.ActivityTrail";

    private static final Set<String> QUESTIONS =
            Set.of(
                    "require",
                    "requirePerson",
                    "requireSignedIn",
                    "requireJob",
                    "requireCustomer",
                    "requireLink",
                    "requireAnonymousAllowed",
                    "may",
                    "reach");

    /** How ports name what changes something; one that answers nothing changes something anyway. */
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(save|store|append|add|put|insert|update|replace|remove|delete|clear|prune"
                            + "|claim|take|extend|hold|keep|mark|done|end|close|open|revoke|rotate"
                            + "|spend|use|touch|lock|ask|replay|queue|cancel)([A-Z].*)?");

    /** Changes that no person would look for in the activity trail, each with the reason. */
    private static final Map<String, String> NOTHING_TO_TELL =
            Map.ofEntries(
                    Map.entry("ClaimDeliveries", "a lease on a delivery is bookkeeping"),
                    Map.entry("TakeDelivery", "a lease on a delivery is bookkeeping"),
                    Map.entry("GiveBackDelivery", "a lease on a delivery is bookkeeping"),
                    Map.entry("DeliverEvent", "the event's cause was recorded when it happened"),
                    Map.entry("PruneDeliveries", "forgets what was delivered long ago"),
                    Map.entry("ClaimWebhookDeliveries", "a lease; each try is kept on its row"),
                    Map.entry("PruneWebhookDeliveries", "forgets what was sent long ago"),
                    Map.entry("PruneIdempotencyKeys", "forgets keys after their day"),
                    Map.entry("AnswerOnce", "keeps an answer; what it did recorded itself"),
                    Map.entry("RegisterJobs", "enters the jobs of this release at start"),
                    Map.entry("StartDueJob", "a lease; the run itself is kept as a row"),
                    Map.entry("HoldJob", "a lease"),
                    Map.entry("HastenJob", "nobody asked; the run itself is kept as a row"),
                    Map.entry("RunJob", "the run itself is kept as a row"),
                    Map.entry("PruneAccess", "forgets sessions, links and tries after their time"),
                    Map.entry("ClaimMessages", "a lease; each try with a message is a row"),
                    Map.entry("SendMessage", "each try with a message is a row"),
                    Map.entry("TakeDeliveryReport", "the report itself is kept as a row"),
                    Map.entry("PruneDeliveryReports", "forgets reports after their time"),
                    Map.entry("PruneDevelopmentTexts", "forgets texts after their time"),
                    Map.entry("SendAccountLink", "whoever made the link recorded it"),
                    Map.entry("SendAccountNotice", "whoever caused it recorded it"),
                    Map.entry("SendTechnicianLink", "whoever made the link recorded it"),
                    Map.entry("WatchProof", "which days were found is kept as rows"),
                    Map.entry("TellUnprovenDay", "what is told is kept as rows"),
                    Map.entry("SendPayerText", "whoever caused it recorded it"),
                    Map.entry("SendCustomerText", "whoever caused it recorded it"),
                    Map.entry("ReadNotifications", "reading one's own is nobody else's business"),
                    Map.entry("PruneNotifications", "forgets what was told after its time"),
                    Map.entry("AcknowledgeAnnouncement", "who has read it is a row of its own"),
                    Map.entry("MeetViewers", "that somebody looks is told to who looks too"),
                    Map.entry("PruneViewers", "forgets who looked"),
                    Map.entry("PruneJobRuns", "forgets runs after their time"),
                    Map.entry("PruneLinks", "forgets links that died long ago"),
                    Map.entry("SealActivity", "closes the trail itself; its run is kept"),
                    Map.entry("CheckActivity", "looks; what it finds is kept and shown"),
                    Map.entry("SendDueSummaries", "each summary is kept as a row"),
                    Map.entry("TakeInboundText", "the text itself is kept as a row"),
                    Map.entry("TakeMpesaCall", "the call itself is kept as a row"),
                    Map.entry("PruneInboundTexts", "forgets texts after their time"),
                    Map.entry("PruneActivity", "forgets after its time; its run says how much"),
                    Map.entry("RemindOfLeads", "who is told is a row of its own"),
                    Map.entry("PayOrder", "whoever asks the phone records it"),
                    Map.entry("AskPortalCode", "the text with the code is kept as a row"),
                    Map.entry("AskOwnNumber", "the text with the code is kept as a row"),
                    Map.entry("LeavePortal", "who came in was recorded; leaving ends only that"),
                    Map.entry("PrunePortal", "forgets codes and stays after their time"),
                    Map.entry("ReportFault", "the desk records the ticket that it opens"),
                    Map.entry("RedactActivity", "whoever erases somebody records it"),
                    Map.entry("ShowCustomer", "who looked is a row of its own"),
                    Map.entry("ShowTicket", "who looked is a row of its own"),
                    Map.entry("PruneAccessLog", "forgets looks after their time"),
                    Map.entry("ResealSecrets", "no secret changes; its run says how many"));

    private static GivenClassesConjunction useCases() {
        return classes().that().areAnnotatedWith(UseCase.class);
    }

    private static void holds(ArchRule rule) {
        rule.check(Code.shipped());
    }

    @Test
    void aUseCaseIsAFinalClassWithOneMethodThatTakesTheActorFirst() {
        holds(
                useCases()
                        .should(
                                Conditions.that(
                                        "be public and final",
                                        type ->
                                                type.getModifiers()
                                                        .containsAll(
                                                                Set.of(
                                                                        JavaModifier.PUBLIC,
                                                                        JavaModifier.FINAL))))
                        .andShould(
                                Conditions.that(
                                        "have one public method, execute(Actor, …)",
                                        type -> {
                                            var open = openMethods(type);
                                            return open.size() == 1
                                                    && open.getFirst().getName().equals("execute")
                                                    && takesActorFirst(open.getFirst());
                                        })));
    }

    private static List<JavaMethod> openMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .toList();
    }

    private static boolean takesActorFirst(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty()
                && Code.outermost(parameters.getFirst()).getName().equals(CallGraph.ACTOR);
    }

    @Test
    void aUseCaseAsksWhoMay() {
        holds(
                useCases()
                        .should(
                                Conditions.that(
                                        "ask the actor",
                                        type -> {
                                            var graph = CallGraph.from(type);
                                            return graph.asksWhichActor()
                                                    || graph.reaches(UseCaseRulesTest::isQuestion);
                                        })));
    }

    private static boolean isQuestion(JavaAccess<?> access) {
        return Code.outermost(access.getTargetOwner()).getName().equals(CallGraph.ACTOR)
                && QUESTIONS.contains(access.getTarget().getName());
    }

    @Test
    void aUseCaseThatChangesSomethingRecordsIt() {
        holds(
                useCases()
                        .and()
                        .doNotHaveModifier(JavaModifier.ABSTRACT)
                        .should(
                                Conditions.that(
                                        "record activity for what it changes",
                                        type -> {
                                            var graph = CallGraph.from(type);
                                            return NOTHING_TO_TELL.containsKey(type.getSimpleName())
                                                    || !graph.reaches(UseCaseRulesTest::isChange)
                                                    || graph.reaches(UseCaseRulesTest::isRecord);
                                        })));
    }

    @Test
    void theListOfExceptionsNamesNobodyWhoNeedsNone() {
        holds(
                classes()
                        .that(
                                com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "are excepted from recording",
                                        type ->
                                                type.isAnnotatedWith(UseCase.class)
                                                        && NOTHING_TO_TELL.containsKey(
                                                                type.getSimpleName())))
                        .should(
                                Conditions.that(
                                        "change something without recording it",
                                        type -> {
                                            var graph = CallGraph.from(type);
                                            return graph.reaches(UseCaseRulesTest::isChange)
                                                    && !graph.reaches(UseCaseRulesTest::isRecord);
                                        })));
    }

    private static boolean isRecord(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals(ACTIVITY)
                && access.getTarget().getName().equals("record");
    }

    /** A port that answers nothing, or whose verb says so, changes something. */
    private static boolean isChange(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var isPort =
                owner.isInterface()
                        && (owner.getPackageName().endsWith(".port")
                                || owner.getSimpleName().equals("FileStore")
                                || owner.getSimpleName().equals("Outbox"));
        if (!isPort
                || !(access.getTarget()
                        instanceof
                        com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call)) {
            return false;
        }
        return call.getRawReturnType().getName().equals("void")
                ? !call.getName().equals("read")
                : CHANGES.matcher(call.getName()).matches();
    }
}

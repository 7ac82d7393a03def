package io.uplink.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Habits of the core and of the adapters. */
class HabitsTest {

    private static final String[] CORE = {"io.uplink.domain..", "io.uplink.application.."};

    private static void holds(ArchRule rule) {
        rule.check(Code.shipped());
    }

    @Test
    void theCoreIsToldTheTimeAndChance() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage(CORE)
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "the time or chance is taken from the machine",
                                        HabitsTest::asksTheMachine)));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var call = access.getTarget().getName();
        return switch (call) {
            case "now" ->
                    owner.startsWith("java.time.")
                            && access.getTarget().getFullName().endsWith("now()");
            case "system", "systemUTC", "systemDefaultZone" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime", "getenv", "getProperty" ->
                    owner.equals("java.lang.System");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            case "sleep" -> owner.equals("java.lang.Thread");
            case "<init>" ->
                    owner.equals("java.util.Random") || owner.equals("java.security.SecureRandom");
            default -> false;
        };
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        holds(
                noFields()
                        .that(are(ofTheCore()))
                        .and(nameMatching("(?i).*(amount|money|price|fee|cost|total|minor).*"))
                        .should()
                        .haveRawType(
                                describe(
                                        "float or double",
                                        type ->
                                                Set.of(
                                                                "float",
                                                                "double",
                                                                "java.lang.Float",
                                                                "java.lang.Double")
                                                        .contains(type.getName()))));
    }

    @Test
    void entitiesMappersAndServingAdaptersAreOfTheirPackage() {
        holds(
                classes()
                        .that(
                                describe(
                                        "are rows, mappers or serve a port",
                                        type ->
                                                type.getPackageName()
                                                                .startsWith("io.uplink.adapter.out")
                                                        && (type.getSimpleName().endsWith("Entity")
                                                                || type.getSimpleName()
                                                                        .endsWith("Mapper")
                                                                || servesAPort(type))))
                        .should()
                        .notBePublic());
    }

    @Test
    void portsAreServedByAdaptersAlone() {
        holds(
                classes()
                        .that(describe("serve a port", HabitsTest::servesAPort))
                        .should()
                        .resideInAPackage("io.uplink.adapter.out.."));
    }

    @Test
    void portPackagesHoldInterfacesAndWhatTheySpeakOf() {
        holds(
                classes()
                        .that()
                        .resideInAPackage("io.uplink.application..port..")
                        .and()
                        .areTopLevelClasses()
                        .should(Conditions.beAnInterfaceOrAValue()));
    }

    private static boolean servesAPort(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream()
                        .anyMatch(port ->
                                port.getPackageName().startsWith("io.uplink.application.")
                                        && port.getPackageName().endsWith(".port")
                                        && port.getEnclosingClass().isEmpty());
    }

    /** The rows of the database are the one place where fields are open: inside their package. */
    @Test
    void fieldsOfTheDomainAreFinalExceptTheStateOfAnAggregate() {
        holds(
                fields().that(are(ofTheDomain()))
                        .and(
                                describe(
                                        "belong neither to an aggregate nor to an inner builder",
                                        field ->
                                                !isAggregate(field.getOwner())
                                                        && (field.getOwner().isRecord()
                                                                || field.getOwner()
                                                                        .getModifiers()
                                                                        .contains(
                                                                                JavaModifier
                                                                                        .PUBLIC))))
                        .should()
                        .beFinal());
        holds(
                fields().that(are(ofTheDomain()))
                        .and(are(modifier(JavaModifier.FINAL).negate()))
                        .should()
                        .bePrivate());
    }

    private static boolean isAggregate(JavaClass type) {
        return type.tryGetMethod("snapshot").isPresent();
    }

    @Test
    void theCoreHasNoSetters() {
        holds(noMethods().that(are(ofTheCoreMethods())).should().haveNameMatching("set[A-Z].*"));
    }

    @Test
    void theCoreKnowsNoOldDates() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("io.uplink..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date"));
    }

    /** What may be absent is a component of a record, or part of an aggregate's state. */
    @Test
    void optionalFieldsAreRecordsBusiness() {
        holds(
                noFields()
                        .that(are(ofTheCore()))
                        .and(
                                describe(
                                        "belong to neither a record nor an aggregate",
                                        field ->
                                                !field.getOwner().isRecord()
                                                        && !isAggregate(field.getOwner())
                                                        && field.getOwner()
                                                                .getModifiers()
                                                                .contains(JavaModifier.PUBLIC)))
                        .should()
                        .haveRawType(Optional.class));
    }

    @Test
    void whatIsAskedOverHttpRunsOnVirtualThreadsInACallContext() {
        holds(
                classes()
                        .that()
                        .areAnnotatedWith("jakarta.ws.rs.Path")
                        .should()
                        .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
                        .andShould()
                        .beAnnotatedWith("io.uplink.adapter.in.web.shared.InCallContext"));
    }

    @Test
    void whatRunsByTheClockOrAMessageRunsOnVirtualThreads() {
        holds(
                methods()
                        .that()
                        .areAnnotatedWith("io.quarkus.scheduler.Scheduled")
                        .or()
                        .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                        .should()
                        .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread"));
    }

    private static <T extends JavaMember> DescribedPredicate<T> ofTheDomain() {
        return describe(
                "of the domain",
                member -> member.getOwner().getPackageName().startsWith("io.uplink.domain."));
    }

    private static <T extends JavaMember> DescribedPredicate<T> ofTheCore() {
        return describe("of the core", HabitsTest::isCore);
    }

    private static <T extends JavaMember> DescribedPredicate<T> ofTheCoreMethods() {
        return describe("of the core", HabitsTest::isCore);
    }

    private static boolean isCore(JavaMember member) {
        var name = member.getOwner().getPackageName();
        return name.startsWith("io.uplink.domain.") || name.startsWith("io.uplink.application.");
    }
}

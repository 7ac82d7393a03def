package io.uplink.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/**
 * Which way the code may point.
 *
 * <p>A rule that matches nothing fails (ArchUnit's default, kept). Each rule here and beside was
 * seen to fail once: {@code src-docs/adr/0013-architecture-rules.md} tells with which offender.
 */
class ArchitectureTest {

    private static final String DOMAIN = "io.uplink.domain..";
    private static final String APPLICATION = "io.uplink.application..";
    private static final String IN = "io.uplink.adapter.in..";
    private static final String OUT = "io.uplink.adapter.out..";
    private static final String BOOTSTRAP = "io.uplink.bootstrap..";

    private static void holds(ArchRule rule) {
        rule.check(Code.shipped());
    }

    @Test
    void theDomainKnowsPlainJavaAlone() {
        holds(
                classes()
                        .that()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(
                                                DOMAIN,
                                                "java.lang..",
                                                "java.math..",
                                                "java.nio.charset..",
                                                "java.time..",
                                                "java.util..",
                                                "org.jspecify..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                "java.util.logging..",
                                                                "java.util.concurrent..",
                                                                "java.lang.reflect..")))
                                        // Text is bytes at its borders; buffers touch nothing.
                                        .or(resideInAPackage("java.nio"))));
    }

    @Test
    void theApplicationKnowsTheDomainAndStreamsButNoTechnology() {
        holds(
                classes()
                        .that()
                        .resideInAPackage(APPLICATION)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(
                                                DOMAIN,
                                                APPLICATION,
                                                "java.lang..",
                                                "java.math..",
                                                "java.nio..",
                                                "java.security..",
                                                "java.text..",
                                                "java.time..",
                                                "java.util..",
                                                "org.jspecify..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                "java.util.logging..",
                                                                "java.lang.reflect..",
                                                                "java.nio.file..",
                                                                "java.nio.channels..")))
                                        .or(assignableTo(InputStream.class))
                                        .or(assignableTo(OutputStream.class))
                                        .or(assignableTo(java.io.IOException.class))
                                        .or(
                                                simpleName("UncheckedIOException")
                                                        .or(simpleName("Serializable"))
                                                        .and(resideInAPackage("java.io")))));
    }

    @Test
    void adaptersThatAskAndAdaptersThatServeDoNotKnowEachOther() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(IN)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(OUT));
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(OUT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(IN));
    }

    @Test
    void nothingKnowsBootstrap() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(BOOTSTRAP)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(BOOTSTRAP));
    }

    @Test
    void technologiesDoNotKnowEachOther() {
        holds(slices().matching("io.uplink.adapter.out.(*)..").should().notDependOnEachOther());
    }

    @Test
    void areasOfTheDomainAreFreeOfCycles() {
        holds(slices().matching("io.uplink.domain.(*)..").should().beFreeOfCycles());
    }

    @Test
    void areasOfTheApplicationMeetInSharedAlone() {
        holds(
                slices().matching("io.uplink.application.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                alwaysTrue(), resideInAPackage("io.uplink.application.shared..")));
    }

    @Test
    void featuresOfOneAreaInTheDatabaseAreReadOnlyThroughTheirOwnClasses() {
        // Joins are made in SQL; entities and mappers of another feature are not for borrowing.
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("io.uplink.adapter.out.postgres..")
                        .should(new ForeignRows()));
    }

    @Test
    void resourcesAreNoTransactionsOfTheirOwn() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("io.uplink..")
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleName("Transactional"));
    }
}

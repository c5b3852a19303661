package io.tickmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the rooms of the tests are built. */
@AnalyzeClasses(packages = "io.tickmark.embeddedcamunda")
class TestRoomsTest {

    private static final String ENGINE = "io.tickmark.embeddedcamunda..";

    @ArchTest
    static final ArchRule the_embedded_engine_knows_nothing_of_the_application = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat(DescribedPredicate.and(
                    JavaClass.Predicates.resideInAPackage("io.tickmark.."),
                    JavaClass.Predicates.resideOutsideOfPackage(ENGINE)));

    /** Whoever uses Camunda's client on it could use it on a real cluster as well. */
    @ArchTest
    static final ArchRule it_knows_nothing_of_spring_vaadin_and_tables = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "com.vaadin..", "jakarta.persistence..");
}

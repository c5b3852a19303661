package io.tickmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.theme.Theme;
import io.camunda.client.api.CamundaFuture;
import io.tickmark.work.WorkItemProjection;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the house is built: each sentence is a rule, and each rule keeps a door where it is. */
@AnalyzeClasses(packages = "io.tickmark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PROCESS = "io.tickmark.*.process..";
    private static final String UI = "io.tickmark.*.ui..";
    private static final String API = "io.tickmark.*.api..";
    private static final String DEMO = "io.tickmark.*.demo..";

    /** Camunda comes in by one door. */
    @ArchTest
    static final ArchRule only_process_rooms_know_camunda = noClasses()
            .that()
            .resideOutsideOfPackage(PROCESS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.camunda..");

    /** A {@code join()} without a limit waits as long as the system tries to connect. */
    @ArchTest
    static final ArchRule nobody_waits_for_the_engine_for_ever =
            noClasses().should().callMethod(CamundaFuture.class, "join");

    /** People come in by another. */
    @ArchTest
    static final ArchRule only_ui_rooms_and_the_shell_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages(UI, "io.tickmark.ui..", "io.tickmark.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** And programs by a third. */
    @ArchTest
    static final ArchRule only_api_rooms_and_the_shell_know_spring_mvc = noClasses()
            .that()
            .resideOutsideOfPackages(API, "io.tickmark.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.bind..", "org.springframework.web.servlet..");

    /** A core can be read, and tested, without its doors. */
    @ArchTest
    static final ArchRule a_core_knows_none_of_the_doors = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.tickmark.kernel",
                    "io.tickmark.people",
                    "io.tickmark.trail",
                    "io.tickmark.evidence",
                    "io.tickmark.work",
                    "io.tickmark.matrix",
                    "io.tickmark.sox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESS, UI, API, "io.tickmark.ui..", "io.tickmark.shell..");

    /** What one door does, the others learn from the core. */
    @ArchTest
    static final ArchRule process_rooms_know_no_other_door = noClasses()
            .that()
            .resideInAPackage(PROCESS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, API);

    @ArchTest
    static final ArchRule ui_rooms_know_no_other_door = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESS, API);

    @ArchTest
    static final ArchRule api_rooms_know_no_other_door = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESS, UI);

    /** What ships for real rests on nothing that only the demo has. */
    @ArchTest
    static final ArchRule nobody_knows_the_demo = classes()
            .that()
            .resideInAPackage(DEMO)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(DEMO);

    /** Nobody changes a row but the module that owns it. */
    @ArchTest
    static final ArchRule entities_are_not_public =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositories_are_not_public =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    /** The work list says what Camunda says: it comes in by the engine's door … */
    @ArchTest
    static final ArchRule only_the_process_room_of_work_tells_the_work_list = classes()
            .that()
            .areAssignableTo(WorkItemProjection.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("io.tickmark.work.process..");

    /** … and one class writes it down. */
    @ArchTest
    static final ArchRule only_the_projection_writes_the_work_list = classes()
            .that()
            .haveFullyQualifiedName("io.tickmark.work.WorkItemRows")
            .should()
            .onlyHaveDependentClassesThat()
            .areAssignableTo(WorkItemProjection.class);

    /** A view decides nothing, so it needs no transaction. */
    @ArchTest
    static final ArchRule views_open_no_transactions =
            noClasses().that().resideInAPackage(UI).should().beAnnotatedWith(Transactional.class);

    /** What a bean needs stands in its constructor. */
    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);

    /** A newcomer needs a JDK and nothing else: whatever needs a front-end bundle needs node. */
    @ArchTest
    static final ArchRule nothing_needs_a_front_end_bundle = noClasses()
            .should()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(JsModule.Container.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(Theme.class)
            .orShould()
            .beAnnotatedWith(bundledJavaScript());

    private static DescribedPredicate<JavaAnnotation<?>> bundledJavaScript() {
        return DescribedPredicate.describe(
                "@JavaScript outside of context://",
                annotation ->
                        scripts(annotation).anyMatch(script -> !script.value().startsWith("context://")));
    }

    private static Stream<JavaScript> scripts(JavaAnnotation<?> annotation) {
        if (annotation.getRawType().isEquivalentTo(JavaScript.Container.class)) {
            return Stream.of(annotation.as(JavaScript.Container.class).value());
        }
        return annotation.getRawType().isEquivalentTo(JavaScript.class)
                ? Stream.of(annotation.as(JavaScript.class))
                : Stream.empty();
    }
}

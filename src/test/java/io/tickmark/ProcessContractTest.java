package io.tickmark;

import static io.tickmark.Models.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import io.camunda.client.annotation.JobWorker;
import io.tickmark.work.process.UserTaskListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the models name exists in the code, and the other way round. */
class ProcessContractTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.tickmark");

    @Test
    void every_job_type_has_exactly_one_worker_and_the_reverse() {
        var workers = workers(OURS.stream().filter(type -> !type.isEquivalentTo(UserTaskListener.class)));
        assertThat(workers).containsExactlyInAnyOrderElementsOf(attributes("taskDefinition", "type"));
    }

    @Test
    void every_listener_of_a_user_task_is_the_one_that_keeps_the_work_list() {
        var listener = workers(Stream.of(OURS.get(UserTaskListener.class)));
        assertThat(attributes("taskListener", "type")).containsExactlyElementsOf(listener);
        assertThat(attributes("executionListener", "type")).isEmpty();
    }

    private static List<String> workers(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(JobWorker.class).stream())
                .map(JobWorker::type)
                .toList();
    }

    @Test
    void every_form_a_model_names_is_a_file() {
        assertThat(attributes("formDefinition", "formId"))
                .allSatisfy(form -> assertThat(Path.of("forms", form + ".form")).exists());
    }

    @Test
    void every_route_header_leads_to_a_page() {
        var pages = OURS.stream()
                .flatMap(type -> type.tryGetAnnotationOfType(Route.class).stream())
                .map(Route::value)
                .map(ProcessContractTest::withoutParameters)
                .collect(Collectors.toSet());
        assertThat(headers("route"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(pages).contains(route.replaceFirst("^work/form/.*", "work/form")));
    }

    /** {@code work/form/:formId/:workItemId} as {@code work/form}. */
    private static String withoutParameters(String route) {
        return route.replaceAll("/:.*", "");
    }

    private static Set<String> headers(String key) {
        return Models.files().stream()
                .flatMap(file -> all(Models.read(file), "header"))
                .filter(header -> header.getAttribute("key").equals(key))
                .map(header -> header.getAttribute("value"))
                .collect(Collectors.toSet());
    }

    @Test
    void every_file_of_forms_is_named_by_a_model() throws Exception {
        try (var files = Files.list(Path.of("forms"))) {
            var forms = files.map(file -> file.getFileName().toString().replace(".form", ""));
            assertThat(forms).containsExactlyInAnyOrderElementsOf(attributes("formDefinition", "formId"));
        }
    }

    @Test
    void every_constant_exists_in_its_model() {
        assertThat(OURS.stream().filter(type -> type.getSimpleName().matches("(Sox|Iso).*Process")))
                .isNotEmpty()
                .allSatisfy(ProcessContractTest::checkConstants);
    }

    private static void checkConstants(JavaClass process) {
        var id = constants(process).iterator().next();
        var model = Models.read(Path.of("processes", id + ".bpmn"));
        Function<String, Set<String>> known = attribute -> Stream.of("*")
                .flatMap(name -> all(model, name))
                .map(element -> element.getAttribute(attribute))
                .collect(Collectors.toSet());
        var names = Stream.of("id", "name", "type")
                .flatMap(it -> known.apply(it).stream())
                .collect(Collectors.toSet());
        var used = OURS.stream()
                .filter(type -> type.getName().startsWith(process.getName() + "$"))
                .flatMap(type -> constants(type).stream());
        assertThat(names).containsAll(used.toList());
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream().map(ProcessContractTest::value).collect(Collectors.toSet());
    }

    private static String value(JavaField field) {
        try {
            return String.valueOf(field.reflect().get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> attributes(String element, String attribute) {
        return Models.files().stream()
                .flatMap(file -> all(Models.read(file), element))
                .map((Element it) -> it.getAttribute(attribute))
                .collect(Collectors.toSet());
    }
}

package io.tickmark;

import static io.tickmark.Models.all;
import static io.tickmark.Models.children;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tickmark.work.FormHandler;
import io.tickmark.work.WorkItemDetails;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms, the tasks that show them, and the code that understands their answers belong together. */
class FormContractTest {

    private static final String ROUTE = "work/form/";

    private static final List<FormHandler> HANDLERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.tickmark").stream()
                    .filter(type -> type.isAssignableTo(FormHandler.class) && !type.isInterface())
                    .map(type -> handler(type.reflect()))
                    .toList();

    @Test
    void every_form_has_exactly_one_handler_and_the_reverse() throws IOException {
        assertThat(HANDLERS.stream().map(FormHandler::formId))
                .containsExactlyInAnyOrderElementsOf(
                        forms().map(form -> form.path("id").asString()).toList());
    }

    @Test
    void a_handler_reads_only_what_its_form_asks() throws IOException {
        var forms = forms().collect(Collectors.toMap(form -> form.path("id").asString(), FormContractTest::keys));
        assertThat(HANDLERS)
                .isNotEmpty()
                .allSatisfy(handler ->
                        assertThat(forms.get(handler.formId())).isNotEmpty().containsAll(keysReadBy(handler)));
    }

    @Test
    void a_task_leads_to_a_form_exactly_if_it_names_the_form() {
        assertThat(Models.files().stream().flatMap(file -> all(Models.read(file), "userTask")))
                .filteredOn(task -> task.hasAttribute("id"))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(formOfItsRoute(task))
                        .as(task.getAttribute("id"))
                        .isEqualTo(formItNames(task)));
    }

    @Test
    void what_a_form_says_it_says_in_german_too() throws IOException {
        var german = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/sentences_de.properties"))) {
            german.load(file);
        }
        assertThat(german.stringPropertyNames().stream().filter(key -> key.matches("form\\..+\\..+")))
                .containsExactlyInAnyOrderElementsOf(
                        forms().flatMap(FormContractTest::said).toList());
    }

    private static Stream<String> said(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(FormContractTest::texts)
                .map(text -> "form." + form.path("id").asString() + "." + text);
    }

    private static Stream<String> texts(JsonNode component) {
        var key = component.path("key").asString("");
        var values = StreamSupport.stream(component.path("values").spliterator(), false)
                .map(value -> key + "." + value.path("value").asString());
        var own = Stream.of(
                component.has("text") ? component.path("id").asString() : "",
                component.has("label") || component.has("dateLabel") ? key : "",
                component.has("description") ? key + ".description" : "");
        return Stream.concat(own, values).filter(text -> !text.isEmpty());
    }

    private static List<String> formOfItsRoute(Element task) {
        return extension(task, "taskHeaders")
                .flatMap(headers -> children(headers, "header"))
                .filter(header -> header.getAttribute("key").equals("route"))
                .map(header -> header.getAttribute("value"))
                .filter(route -> route.startsWith(ROUTE))
                .map(route -> route.substring(ROUTE.length()))
                .toList();
    }

    private static List<String> formItNames(Element task) {
        return extension(task, "formDefinition")
                .map(form -> form.getAttribute("formId"))
                .toList();
    }

    private static Stream<Element> extension(Element task, String name) {
        return children(task, "extensionElements").flatMap(extensions -> children(extensions, name));
    }

    private static Stream<JsonNode> forms() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.sorted().map(file -> JsonMapper.shared().readTree(file.toFile())).toList().stream();
        }
    }

    private static Set<String> keys(JsonNode form) {
        return form.path("components")
                .valueStream()
                .filter(component -> component.has("key"))
                .map(component -> component.path("key").asString())
                .collect(Collectors.toSet());
    }

    /** What the handler looks up while it decides on answers that are all missing. */
    private static Set<String> keysReadBy(FormHandler handler) {
        var read = new HashSet<String>();
        var item = mock(WorkItemDetails.class);
        when(item.subjectId()).thenReturn(UUID.randomUUID().toString());
        handler.submitted(item, new HashMap<>() {
            @Override
            public @Nullable Object get(Object key) {
                read.add(String.valueOf(key));
                return null;
            }
        });
        return read;
    }

    private static FormHandler handler(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (FormHandler) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(parameter -> (Object) mock(parameter))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

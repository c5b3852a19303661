package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.ObjectMapper;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(TickmarkApplication.class);

    @Test
    void every_module_keeps_to_its_allowed_arrows() {
        modules.verify();
    }

    /** So that no start reads all classes to find whose migrations there are; these run in the order of the file. */
    @Test
    void every_module_is_written_down() throws IOException {
        var file = new ClassPathResource(ApplicationModulesExporter.DEFAULT_LOCATION);

        var written = new ObjectMapper().readTree(file.getInputStream());

        assertThat(written.propertyNames())
                .as(ApplicationModulesExporter.DEFAULT_LOCATION)
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .map(ApplicationModule::getIdentifier)
                        .map(Object::toString)
                        .toList());
    }
}

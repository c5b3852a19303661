package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One running demo and one browser for all stories, started when the first of them asks for it. */
class SharedDemo implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedDemo.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var stage = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Stage.class, key -> Stage.set(), Stage.class);
        stage.players().add(context.getRequiredTestClass());
        return stage;
    }

    /** Where the stories play. */
    record Stage(RunningDemo demo, Chromium chromium, Path folder, PagesOfTickmark pages, Set<Class<?>> players)
            implements AutoCloseable {

        /** Those who together look at every page. */
        private static final Set<Class<?>> ALL = Set.of(
                AuditorStoryIT.class,
                ControlTestStoryIT.class,
                EveryViewIT.class,
                GermanStoryIT.class,
                LeadStoryIT.class,
                OwnerStoryIT.class);

        private static Stage set() {
            try {
                var folder = Files.createTempDirectory("tickmark-stories");
                return new Stage(
                        RunningDemo.start(folder),
                        new Chromium(),
                        folder,
                        new PagesOfTickmark(),
                        ConcurrentHashMap.newKeySet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Somebody comes, not yet signed in. */
        Visitor visitor(String user, int width) {
            return new Visitor(this, user, width, "en-US");
        }

        /** The fiscal year the demo plays in; later ones may be opened by a story. */
        int year() {
            var cycles = demo.api().get("d.marchetti", "/api/v1/cycles");
            var first = cycles.get(cycles.size() - 1).path("fiscalYearEnd").asString();
            return LocalDate.parse(first).getYear();
        }

        Visitor visitor(String user, int width, String language) {
            return new Visitor(this, user, width, language);
        }

        @Override
        public void close() throws IOException {
            chromium.close();
            demo.close();
            FileSystemUtils.deleteRecursively(folder);
            if (players.containsAll(ALL)) {
                assertThat(pages.left()).as("pages nobody looked at").isEmpty();
            }
        }
    }
}

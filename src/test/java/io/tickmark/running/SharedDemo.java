package io.tickmark.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Stage.class, key -> Stage.set(), Stage.class);
    }

    /** Where the stories play. */
    record Stage(RunningDemo demo, Chromium chromium, Path folder) implements AutoCloseable {

        private static Stage set() {
            try {
                var folder = Files.createTempDirectory("tickmark-stories");
                return new Stage(RunningDemo.start(folder), new Chromium(), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Somebody comes, not yet signed in. */
        Visitor visitor(String user, int width) {
            return new Visitor(this, user, width, "en-US");
        }

        Visitor visitor(String user, int width, String language) {
            return new Visitor(this, user, width, language);
        }

        @Override
        public void close() throws IOException {
            chromium.close();
            demo.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}

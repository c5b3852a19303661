package io.tickmark;

import io.tickmark.embeddedcamunda.DamagedDataFolder;
import io.tickmark.embeddedcamunda.EmbeddedCamunda;
import io.tickmark.embeddedcamunda.EmbeddedCamundaOptions;
import io.tickmark.kernel.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The first run: Tickmark with Camunda's engine in the same process and the demo company. Everything is kept under
 * {@code data/}; a second start finds it as it was left, {@code -Dfresh} forgets it.
 */
public final class TickmarkDemo {

    private static final TickmarkDemoFolder FOLDER =
            new TickmarkDemoFolder(Path.of(System.getProperty("tickmark.data", "data"))
                    .toAbsolutePath()
                    .normalize());

    private static final TickmarkDemoId ID = new TickmarkDemoId(FOLDER);

    private TickmarkDemo() {}

    public static void main(String[] args) {
        try {
            // what would end this start anyway must end it before anything is forgotten
            StartupChecks.checkPort(portIn(args));
            forgetIfAsked();
            Files.createDirectories(FOLDER.engine());
            ID.check();
            run(args, EmbeddedCamunda.start(EmbeddedCamundaOptions.in(FOLDER.engine())));
        } catch (CannotStart refused) {
            leave(refused.getMessage() + " " + refused.remedy());
        } catch (DamagedDataFolder damaged) {
            leave(damaged.getMessage());
        } catch (IOException | UncheckedIOException e) {
            leave("The folder " + FOLDER.root() + " can't be used: " + e.getMessage()
                    + ". Make it writable for this user, or " + StartupRefused.OTHER_FOLDER);
        } catch (Throwable e) {
            // a native library that is missing is an Error; a thread left over would keep the process from ending
            leave("The demo can't start: " + (e.getMessage() == null ? e : e.getMessage()) + ".");
        }
    }

    /** As Spring will read it: from the command line, the JVM's properties, the environment. */
    private static String portIn(String[] args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return environment.getProperty("server.port", environment.getProperty("PORT", "8080"));
    }

    private static void run(String[] args, EmbeddedCamunda engine) throws IOException {
        var application = new SpringApplication(TickmarkApplication.class);
        application.setAdditionalProfiles("demo");
        application.addListeners(new StartupChecks(), new TickmarkDemoWelcome());
        System.setProperty("camunda.client.rest-address", engine.restAddress().toString());
        System.setProperty("tickmark.data", FOLDER.root().toString());
        System.setProperty("tickmark.evidence.folder", FOLDER.evidence().toString());
        SpringApplication.getShutdownHandlers().add(engine::close);
        try {
            application.run(args);
            ID.give();
        } catch (RuntimeException e) {
            // Spring has said why, in a sentence where it knows one
            System.exit(1);
        }
    }

    private static void forgetIfAsked() throws IOException {
        if (!"false".equals(System.getProperty("tickmark.fresh", "false"))) {
            FOLDER.forget();
        }
    }

    private static void leave(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}

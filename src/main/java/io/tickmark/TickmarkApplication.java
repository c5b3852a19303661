package io.tickmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tickmark. */
@SpringBootApplication
public class TickmarkApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(TickmarkApplication.class);
        application.addListeners(new StartupChecks());
        application.run(args);
    }
}

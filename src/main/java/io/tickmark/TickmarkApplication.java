package io.tickmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tickmark. */
@SpringBootApplication
public class TickmarkApplication {

    public static void main(String[] args) {
        SpringApplication.run(TickmarkApplication.class, args);
    }
}

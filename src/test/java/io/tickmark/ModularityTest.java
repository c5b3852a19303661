package io.tickmark;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void every_module_keeps_to_its_allowed_arrows() {
        ApplicationModules.of(TickmarkApplication.class).verify();
    }
}

package io.tickmark.sox;

import java.util.Optional;
import java.util.UUID;

/** Tests held for one decision. */
interface HeldTests {

    /**
     * For whoever decides about the test, or changes the evidence under it: nobody else does meanwhile (WF-07). It is read
     * anew once it is held, for what was known of it before may be over, and who gave evidence makes no new version.
     */
    Optional<ControlTest> hold(UUID id);
}

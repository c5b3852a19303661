package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlIdColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What an ineffective control left behind. Every ineffective conclusion makes one (domain.md 4.6). */
@Entity
@Table(name = "sox_deficiency")
class Deficiency extends AbstractAggregateRoot<Deficiency> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String ref;
    private UUID testId;
    private UUID cycleId;

    @Convert(converter = ControlIdColumn.class)
    private ControlId controlId;

    private @Nullable String location;

    @Enumerated(EnumType.STRING)
    private DeficiencyState state;

    private Instant identifiedAt;
    private boolean superseded;

    @SuppressWarnings("NullAway.Init")
    protected Deficiency() {}

    Deficiency(ControlTest test, Instant at) {
        this.id = UUID.randomUUID();
        this.ref = "DEF-" + test.identity().ref();
        this.testId = test.id().value();
        this.cycleId = test.cycle().value();
        this.controlId = test.identity().control();
        this.location = test.identity().location();
        this.state = DeficiencyState.IDENTIFIED;
        this.identifiedAt = at;
        registerEvent(new DeficiencyIdentified(
                test.id(),
                fact("IDENTIFIED", test).changed("state", null, state).changed("test", null, test.id())));
    }

    /** The test was opened again, and what its conclusion says of this one now is kept beside it. */
    void concludedAnew(Conclusion conclusion, ControlTest test) {
        var now = conclusion != Conclusion.INEFFECTIVE;
        if (superseded != now) {
            registerEvent(new DeficiencyConcludedAnew(
                    test(),
                    fact("CONCLUDED_ANEW", test)
                            .changed("conclusion", superseded ? null : Conclusion.INEFFECTIVE, conclusion)));
        }
        superseded = now;
    }

    private Fact fact(String action, ControlTest test) {
        return Fact.of("Deficiency", ref, action)
                .version(version == null ? 0 : version.intValue())
                .inProcess(test.step());
    }

    ControlTestId test() {
        return new ControlTestId(testId);
    }

    DeficiencyDetails details(ControlTestRow testNow) {
        return new DeficiencyDetails(ref, test(), controlId, location, state, superseded, identifiedAt, testNow);
    }
}

package io.tickmark.matrix;

import io.tickmark.kernel.CurrentActor;
import io.tickmark.matrix.ControlChange.Kind;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the versions of controls; nobody else does. */
@Component
class ControlRegister {

    private final Controls controls;
    private final ControlVersions versions;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    ControlRegister(
            Controls controls,
            ControlVersions versions,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.controls = controls;
        this.versions = versions;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records the next version of each control that differs. */
    void record(MatrixPreview preview, Map<ControlId, ControlContent> file, @Nullable String reason) {
        var known = controls.findAll().stream().collect(Collectors.toMap(Control::id, Function.identity()));
        var current = versions.current().stream()
                .map(ControlVersion::details)
                .collect(Collectors.toMap(ControlVersionDetails::control, ControlVersionDetails::content));
        for (var change : preview.controls()) {
            if (change.kind() != Kind.UNCHANGED) {
                var control = Optional.ofNullable(known.get(change.control()))
                        .orElseGet(() -> controls.save(new Control(change.control())));
                record(control, change, after(change, file, current), preview.reasonFor(change.control(), reason));
            }
        }
    }

    private static ControlContent after(
            ControlChange change, Map<ControlId, ControlContent> file, Map<ControlId, ControlContent> current) {
        var content = file.get(change.control());
        return content == null
                ? Objects.requireNonNull(current.get(change.control())).retired()
                : content;
    }

    private void record(Control control, ControlChange change, ControlContent content, @Nullable String reason) {
        var version = control.next(content, actor.get().id(), clock.instant());
        versions.save(version);
        var recorded = version.details();
        events.publishEvent(new ControlVersionRecorded(change, recorded.version(), recorded.contentHash(), reason));
    }
}

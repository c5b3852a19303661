package io.tickmark.matrix;

import io.tickmark.kernel.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risk-control matrix as it stands: reading only, {@code MatrixImport} alone changes it. */
@Service
@Transactional(readOnly = true)
public class Matrix {

    private final ControlVersions versions;

    Matrix(ControlVersions versions) {
        this.versions = versions;
    }

    /** The current version of each control, retired and draft ones too, by id. */
    public List<ControlVersionDetails> current() {
        return versions.current().stream().map(ControlVersion::details).toList();
    }

    /** The current version of each control that is in force. */
    public List<ControlVersionDetails> active() {
        return current().stream()
                .filter(it -> it.scope().status() == ControlStatus.ACTIVE)
                .toList();
    }

    /** The current versions that the filter lets through, by id; a part of them. */
    public List<ControlVersionDetails> find(MatrixFilter filter, int offset, int limit) {
        return versions
                .findBy(
                        new FilteredControls(filter),
                        query -> query.sortBy(Sort.by("controlId")).limit(limit).scroll(from(offset)))
                .stream()
                .map(ControlVersion::details)
                .toList();
    }

    /** Spring Data scrolls on behind the row it is given. */
    private static ScrollPosition from(int offset) {
        return offset == 0 ? ScrollPosition.offset() : ScrollPosition.offset(offset - 1L);
    }

    /** How many the filter lets through. */
    public int count(MatrixFilter filter) {
        return Math.toIntExact(versions.count(new FilteredControls(filter)));
    }

    /** The positions that own a control today. */
    public List<String> ownerRoles() {
        return versions.ownerRoles();
    }

    public ControlVersionDetails version(ControlId control, int version) {
        return versions.findByControlIdAndVersion(control.value(), version)
                .orElseThrow(() -> new NotFound("version " + version + " of control", control))
                .details();
    }

    /** All versions of a control, the newest first. */
    public List<ControlVersionDetails> versions(ControlId control) {
        var all = versions.findByControlIdOrderByVersionDesc(control.value());
        if (all.isEmpty()) {
            throw new NotFound("control", control);
        }
        return all.stream().map(ControlVersion::details).toList();
    }

    /** All versions of these controls. */
    public Map<ControlId, List<ControlVersionDetails>> versions(Collection<ControlId> controls) {
        return versions
                .findByControlIdIn(controls.stream().map(ControlId::value).toList())
                .stream()
                .map(ControlVersion::details)
                .collect(Collectors.groupingBy(ControlVersionDetails::control));
    }

    /** How the key controls in force cover the 17 principles of COSO 2013; each needs at least one. */
    public List<PrincipleCoverage> coverage() {
        return PrincipleCoverage.of(active());
    }

    /** What there is to test of these controls: their active versions at each place (domain.md 3.2). */
    public List<ControlInstanceRef> instances(Collection<ControlId> controls) {
        var wanted = Set.copyOf(controls);
        return active().stream()
                .filter(it -> wanted.contains(it.control()))
                .flatMap(it -> it.instances().stream())
                .toList();
    }
}

package io.tickmark.trail;

/** Who may read the whole trail. Everybody may see the history of a thing they may see. */
public final class TrailReaders {

    /** For {@code @PreAuthorize}. */
    public static final String MAY_READ =
            "hasAnyRole('EXTERNAL_AUDITOR','SOX_PMO','CAE','CFO','CEO','AUDIT_COMMITTEE','SOX_REVIEWER')";

    private TrailReaders() {}
}

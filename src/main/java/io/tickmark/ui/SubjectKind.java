package io.tickmark.ui;

/** The reader's noun for a kind of thing, under {@code subject.<type>}; the type made readable where nobody wrote one. */
public final class SubjectKind {

    private SubjectKind() {}

    /** {@code ControlTest} as "Control test". */
    public static String of(String type) {
        return Translated.of("subject." + type).orElseGet(() -> CodeName.ofCamel(type));
    }
}

package io.tickmark.matrix.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.MatrixColumn;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectKind;
import io.tickmark.ui.SubjectLink;
import java.util.Arrays;
import java.util.Optional;

/** What the matrix, its controls and their columns are called, and where their pages are. */
@SpringComponent
class MatrixGuide implements SubjectGuide {

    @Override
    public Optional<SubjectLink> find(SubjectRef subject) {
        return switch (subject.type()) {
            case "Control" -> Optional.of(new SubjectLink(subject.id(), ControlsView.ROUTE + "/" + subject.id()));
            case "Matrix" -> Optional.of(new SubjectLink(SubjectKind.of("Matrix"), ControlsView.ROUTE));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> field(SubjectRef subject, String field) {
        var isColumn = subject.type().equals("Control")
                && Arrays.stream(MatrixColumn.values())
                        .anyMatch(column -> column.header().equals(field));
        return isColumn ? Optional.of(Words.column(field)) : Optional.empty();
    }
}

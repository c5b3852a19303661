package io.tickmark.matrix.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.MatrixFilter;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import io.tickmark.ui.Pages;
import io.tickmark.ui.SubjectKind;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Controls by their id, or by words of their title, their text or their risk. */
@SpringComponent
@Order(2)
class ControlJumps implements JumpSource {

    private static final String PAGE = "controls";

    private final Matrix matrix;

    ControlJumps(Matrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public List<Jump> find(String typed, int most) {
        if (typed.isEmpty() || !Pages.mayOpen(PAGE)) {
            return List.of();
        }
        var filter = new MatrixFilter(typed, null, null, null, null, null, "", null);
        return matrix.find(filter, 0, most).stream()
                .map(control -> new Jump(
                        VaadinIcon.SHIELD,
                        SubjectKind.of("Control"),
                        control.control().value(),
                        control.statement().title(),
                        PAGE + "/" + control.control()))
                .toList();
    }
}

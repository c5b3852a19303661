package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import io.tickmark.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** A page of the testing year: for everybody who has a part in it, and for those who oversee it; not for administrators. */
@RolesAllowed({
    Roles.SOX_PMO,
    Roles.CONTROL_OWNER,
    Roles.CONTROL_PERFORMER,
    Roles.PROCESS_OWNER,
    Roles.SOX_TESTER,
    Roles.IT_AUDITOR,
    Roles.SOX_REVIEWER,
    Roles.CORPORATE_CONTROLLER,
    Roles.DISCLOSURE_COMMITTEE,
    Roles.CFO,
    Roles.CEO,
    Roles.AUDIT_COMMITTEE,
    Roles.EXTERNAL_AUDITOR,
    Roles.CAE
})
public abstract class SoxPage extends Div {

    protected SoxPage() {
        addClassName("page");
    }
}

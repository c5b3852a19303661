package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Div;
import io.tickmark.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/**
 * A list of work: for everybody who can be asked for something. An external auditor reads (SOD-08) and an administrator has
 * no part in testing (SOD-09); a list that stays empty would only be in their way.
 */
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
    Roles.CAE
})
abstract class WorkPage extends Div {

    WorkPage() {
        addClassNames("page", "fills");
    }
}

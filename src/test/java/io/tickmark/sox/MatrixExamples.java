package io.tickmark.sox;

import java.time.LocalDate;
import java.util.List;

/** Controls to test with. */
public final class MatrixExamples {

    private MatrixExamples() {}

    public static ControlContent content(String title, InstanceMode mode, String... locations) {
        return new ControlContent(
                new ControlStatement(title, "Someone checks something.", BusinessProcess.P2P, "Invoices"),
                new ControlScope(List.of(locations), mode, LocalDate.of(2027, 1, 1), ControlStatus.ACTIVE),
                new ControlRisk(
                        "RSK-1", "It goes wrong.", List.of("Cash"), List.of(Assertion.EO), RiskRating.LOW, false),
                new ControlDesign(
                        ControlLevel.PROCESS,
                        ControlType.DETECTIVE,
                        ControlNature.MANUAL,
                        true,
                        false,
                        Frequency.WEEKLY,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ControlId("ITG-01"))),
                new CosoMapping(CosoComponent.CONTROL_ACTIVITIES, List.of(10, 12)),
                new ControlRoles("AP_MANAGER", "AP_CLERK", "SOX_TESTER", "SOX_REVIEWER"),
                new TestPlan(
                        "Register",
                        52,
                        5,
                        4,
                        1,
                        List.of(TestMethod.INQUIRY, TestMethod.INSPECTION),
                        List.of(new TestAttribute("A", "dated"), new TestAttribute("B", "signed")),
                        List.of("Register", "sign-off")));
    }
}

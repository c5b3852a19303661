package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPeopleTest {

    private static final Set<Role> TESTING = EnumSet.of(Role.SOX_TESTER, Role.IT_AUDITOR, Role.SOX_REVIEWER);

    private final List<NewPerson> company = DemoPeople.read();

    DemoPeopleTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "PLANT_CONTROLLER",
        "GL_ACCOUNTANT",
        "COST_ACCOUNTANT",
        "AP_ACCOUNTANT",
        "AR_ACCOUNTANT",
        "CASH_ACCOUNTANT",
        "WAREHOUSE_SUPERVISOR"
    })
    void each_plant_has_its_own(String post) {
        for (var location : List.of("L100", "L200", "L300")) {
            assertThat(holders(new Position(post, location)))
                    .as("%s at %s", post, location)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AP_MANAGER",
                "AR_MANAGER",
                "BILLING_MANAGER",
                "CHIEF_AUDIT_EXECUTIVE",
                "CIO",
                "CORPORATE_SECRETARY",
                "CREDIT_MANAGER",
                "FINANCIAL_REPORTING_DIRECTOR",
                "GENERAL_COUNSEL",
                "GROUP_ACCOUNTING_MANAGER",
                "HR_DIRECTOR",
                "IAM_MANAGER",
                "IT_CHANGE_MANAGER",
                "IT_OPERATIONS_MANAGER",
                "IT_SECURITY_MANAGER",
                "MASTER_DATA_MANAGER",
                "PAYROLL_MANAGER",
                "PROCUREMENT_DIRECTOR",
                "SALES_OPERATIONS_DIRECTOR",
                "TREASURER",
                "TREASURY_MANAGER",
                "AUDIT_COMMITTEE_CHAIR",
                "COST_CENTRE_OWNER",
                "CREDIT_ANALYST",
                "CUSTOMER_SERVICE_LEAD",
                "DATA_OWNER",
                "DISCLOSURE_COMMITTEE_CHAIR",
                "FINANCIAL_REPORTING_ACCOUNTANT",
                "GL_ACCOUNTANT",
                "GROUP_ACCOUNTANT",
                "HR_ADMINISTRATOR",
                "INTERNAL_AUDIT_MANAGER",
                "IT_COMPLIANCE_LEAD",
                "IT_OPERATOR",
                "IT_PROJECT_MANAGER",
                "IT_SECURITY_ANALYST",
                "MASTER_DATA_ANALYST",
                "PAYROLL_SPECIALIST",
                "RELEASE_ENGINEER",
                "SERVICE_DESK_ANALYST",
                "TAX_DIRECTOR",
                "TREASURY_ANALYST"
            })
    void the_company_has_one(String post) {
        assertThat(holders(Position.of(post))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CFO", "CORPORATE_CONTROLLER", "SOX_PMO", "SOX_TESTER", "IT_AUDITOR", "SOX_REVIEWER"})
    void the_role_is_held(String role) {
        assertThat(company).anyMatch(person -> person.roles().contains(Role.valueOf(role)));
    }

    @Test
    void who_tests_or_reviews_has_no_other_part() {
        assertThat(company)
                .filteredOn(person -> person.roles().stream().anyMatch(TESTING::contains))
                .hasSize(4)
                .allSatisfy(person -> {
                    assertThat(person.positions()).isEmpty();
                    assertThat(person.roles()).hasSize(1);
                });
    }

    @Test
    void who_holds_a_post_may_see_the_work_of_it() {
        assertThat(company)
                .filteredOn(person -> !person.positions().isEmpty())
                .allSatisfy(
                        person -> assertThat(person.roles()).containsAnyOf(Role.CONTROL_OWNER, Role.CONTROL_PERFORMER));
    }

    private List<NewPerson> holders(Position position) {
        return company.stream()
                .filter(person -> person.positions().contains(position))
                .toList();
    }
}

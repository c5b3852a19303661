package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DemoTest
@Import(SubmittedExamples.class)
class TestEvidenceAccessTest {

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private ReadingRoom reading;

    @Autowired
    private SubmittedExamples tests;

    @Autowired
    private TestingBinder binder;

    private ControlTestId id;
    private PersonId owner;
    private EvidenceId owners;

    @BeforeEach
    void a_submitted_test_that_takes_late_evidence_from_both_sides() {
        var submitted = tests.next("owners.csv");
        id = submitted.id();
        owner = submitted.owner();
        owners = submitted.file();
    }

    @Test
    void EV_01_what_the_tester_handed_in_the_owner_neither_replaces_nor_withdraws() {
        var testers = asTester(() -> tests.handIn(id, "testers.csv"));
        refused(() -> asOwner(() -> withdrawn(testers.id())));
        refused(() -> asOwner(() -> tests.replace(testers.id(), "better.csv")));
        assertThat(asOwner(() -> room.isOfMySide(testers))).isFalse();
        assertThat(asTester(() -> tests.replace(testers.id(), "better.csv")).versions())
                .hasSize(2);
    }

    @Test
    void EV_01_what_the_owner_handed_in_the_tester_neither_replaces_nor_withdraws() {
        refused(() -> asTester(() -> withdrawn(owners)));
        refused(() -> asTester(() -> tests.replace(owners, "better.csv")));
        assertThat(asOwner(() -> tests.replace(owners, "better.csv")).versions())
                .hasSize(2);
        asOwner(() -> withdrawn(owners));
    }

    @Test
    void EV_05_a_page_offers_a_place_for_late_evidence_to_both_sides_and_to_no_auditor() {
        var subject = id.subject();
        assertThat(asOwner(() -> reading.mayAdd(subject))).isTrue();
        assertThat(asTester(() -> reading.mayAdd(subject))).isTrue();
        assertThat(As.person("ext.auditor1", Role.EXTERNAL_AUDITOR, () -> reading.mayAdd(subject)))
                .isFalse();
    }

    @Test
    void WF_07_what_changed_once_may_not_be_all_so_both_sides_go_on_until_it_is_signed_anew() {
        asOwner(() -> tests.handIn(id, "late.csv"));
        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);

        var second = asOwner(() -> tests.handIn(id, "later.csv"));
        asTester(() -> tests.handIn(id, "checked.csv"));
        assertThat(second.current().late()).isFalse();
    }

    @Test
    void WF_07_both_sides_hand_in_behind_a_block_and_what_changes_there_breaks_the_sign_off() {
        tests.change(id, test -> test.leadsPart().block("The bank portal is down.", TestingExamples.PMO));

        var late = asOwner(() -> tests.handIn(id, "late.csv"));
        assertThat(late.current().late()).isTrue();
        assertThat(binder.test(id).signOffBroken()).isTrue();
        asTester(() -> tests.handIn(id, "checked.csv"));

        tests.change(id, test -> test.leadsPart().unblock("It is up again.", TestingExamples.PMO));
        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);
    }

    @Test
    void EV_09_evidence_of_a_test_with_the_same_owner_can_serve_another_of_his() {
        var other = binder.tests(binder.test(id).round()).stream()
                .filter(it -> owner.equals(it.people().owner()) && !it.id().equals(id))
                .filter(it -> it.state() == TestState.NOT_STARTED)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(asOwner(() -> reading.reusable(other.subject())))
                .extracting(EvidenceDetails::id)
                .contains(owners);
    }

    @Test
    void EV_09_who_had_a_hand_in_a_test_without_a_role_in_testing_reads_its_evidence_afterwards() {
        var standIn = new PersonId(owner.value().equals("l.garza") ? "v.dvorak" : "l.garza");
        assertThatThrownBy(() -> As.person(standIn.value(), Role.CONTROL_OWNER, () -> reading.linkedTo(id.subject())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(standIn.value(), Role.CONTROL_OWNER, () -> {
                    room.link(owners, id.subject(), "Out of curiosity");
                    return owners;
                }))
                .isInstanceOf(Hidden.class);

        tests.change(id, test -> test.handovers().add(standIn));

        assertThat(As.person(standIn.value(), Role.CONTROL_OWNER, () -> reading.linkedTo(id.subject())))
                .extracting(EvidenceDetails::id)
                .contains(owners);
    }

    private static void refused(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessageContaining("(EV-01)");
    }

    private <T> T asOwner(Supplier<T> action) {
        return SubmittedExamples.as(owner, action);
    }

    private static <T> T asTester(Supplier<T> action) {
        return As.person(TESTER.id().value(), Role.SOX_TESTER, action);
    }

    private EvidenceId withdrawn(EvidenceId evidence) {
        room.withdraw(evidence, "The wrong month.");
        return evidence;
    }
}

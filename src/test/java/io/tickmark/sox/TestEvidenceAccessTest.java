package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.Refused;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "camunda.client.rest-address=http://127.0.0.1:1",
            "tickmark.evidence.folder=target/evidence/${random.uuid}"
        })
@ActiveProfiles("demo")
@OnH2
class TestEvidenceAccessTest {

    private static final Provenance DOCUMENT = Provenance.of(EvidenceSource.DOCUMENT);

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private ReadingRoom reading;

    @Autowired
    private ControlTests tests;

    @Autowired
    private TestEvidence evidence;

    @Autowired
    private TestingBinder binder;

    @Autowired
    private TransactionTemplate transaction;

    private ControlTestId id;
    private PersonId owner;
    private EvidenceId owners;

    @BeforeEach
    void a_submitted_test_that_takes_late_evidence_from_both_sides(@Autowired Rounds rounds) {
        var round = rounds.findAll().getFirst().id();
        var row = binder.tests(round).stream()
                .filter(it -> it.state() == TestState.NOT_STARTED)
                .findFirst()
                .orElseThrow();
        id = row.id();
        owner = row.people().owner();
        change(test -> test.ownersPart().evidenceRequested());
        owners = asOwner(() -> handIn("owners.csv")).id();
        As.person(owner.value(), Role.CONTROL_OWNER, () -> change(this::submit));
    }

    @Test
    void EV_01_what_the_tester_handed_in_the_owner_neither_replaces_nor_withdraws() {
        var testers = asTester(() -> handIn("testers.csv"));
        refused(() -> asOwner(() -> withdrawn(testers.id())));
        refused(() -> asOwner(() -> replaced(testers.id())));
        assertThat(asOwner(() -> room.isOfMySide(testers))).isFalse();
        assertThat(asTester(() -> replaced(testers.id())).versions()).hasSize(2);
    }

    @Test
    void EV_01_what_the_owner_handed_in_the_tester_neither_replaces_nor_withdraws() {
        refused(() -> asTester(() -> withdrawn(owners)));
        refused(() -> asTester(() -> replaced(owners)));
        assertThat(asOwner(() -> replaced(owners)).versions()).hasSize(2);
        asOwner(() -> withdrawn(owners));
    }

    @Test
    void WF_07_what_changed_once_may_not_be_all_so_both_sides_go_on_until_it_is_signed_anew() {
        asOwner(() -> handIn("late.csv"));
        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);

        var second = asOwner(() -> handIn("later.csv"));
        asTester(() -> handIn("checked.csv"));
        assertThat(second.current().late()).isFalse();
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

    private static void refused(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessageContaining("(EV-01)");
    }

    private <T> T asOwner(Supplier<T> action) {
        return As.person(owner.value(), Role.CONTROL_OWNER, action);
    }

    private static <T> T asTester(Supplier<T> action) {
        return As.person(TESTER.id().value(), Role.SOX_TESTER, action);
    }

    private EvidenceId withdrawn(EvidenceId evidence) {
        room.withdraw(evidence, "The wrong month.");
        return evidence;
    }

    private EvidenceDetails replaced(EvidenceId evidence) {
        try {
            return room.addVersion(evidence, "better.csv", DOCUMENT, content("better"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EvidenceDetails handIn(String name) {
        try {
            return room.store(new NewEvidence(id.subject(), name, DOCUMENT), content(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void submit(ControlTest test) {
        var files = evidence.of(test.id());
        test.ownersPart().provideEvidence(owner, Instant.now(), true, null);
        test.testersPart().beginTesting(TESTER, List.of());
        test.testersPart()
                .saveDraft(
                        filled(
                                test.details().sheet(),
                                files.pieces().keySet().iterator().next()),
                        TESTER,
                        List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, TestingExamples.signing(TESTER, files));
    }

    private static TestSheet filled(TestSheet blank, String file) {
        var cells = blank.attributes().stream()
                .collect(Collectors.toMap(
                        TestAttribute::code, it -> Cell.of(CellResult.PASS), (a, b) -> a, TreeMap::new));
        var items = blank.items().stream()
                .map(item -> new SampleItem(item.number(), "line " + item.number(), cells, List.of(file)))
                .toList();
        return new TestSheet(blank.attributes(), items, "");
    }

    private void change(Consumer<ControlTest> change) {
        transaction.executeWithoutResult(status -> {
            var test = tests.findById(id.value()).orElseThrow();
            change.accept(test);
            tests.save(test);
        });
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.TESTER;

import io.tickmark.As;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests of the demo's round, carried as far as their submission without the engine. */
class SubmittedExamples {

    private static final Provenance DOCUMENT = Provenance.of(EvidenceSource.DOCUMENT);

    /** One of them, with the file its owner gave. */
    record Submitted(ControlTestId id, PersonId owner, EvidenceId file) {}

    private final EvidenceRoom room;
    private final ControlTests tests;
    private final TestEvidence evidence;
    private final SignedPapers papers;
    private final TestingBinder binder;
    private final Rounds rounds;
    private final TransactionTemplate transaction;

    SubmittedExamples(
            EvidenceRoom room,
            ControlTests tests,
            TestEvidence evidence,
            SignedPapers papers,
            TestingBinder binder,
            Rounds rounds,
            TransactionTemplate transaction) {
        this.room = room;
        this.tests = tests;
        this.evidence = evidence;
        this.papers = papers;
        this.binder = binder;
        this.rounds = rounds;
        this.transaction = transaction;
    }

    /** Another one that the owner was asked for, gave a file of the name, and the tester submitted. */
    Submitted next(String name) {
        var asked = asked();
        var owner = asked.people().owner();
        var file = as(owner, () -> handIn(asked.id(), name)).id();
        as(owner, () -> {
            change(asked.id(), test -> submit(test, owner));
            return file;
        });
        return new Submitted(asked.id(), owner, file);
    }

    /** Another one whose owner was asked for evidence. */
    ControlTestRow asked() {
        var row = binder.tests(rounds.findAll().getFirst().id()).stream()
                .filter(it -> it.state() == TestState.NOT_STARTED)
                .findFirst()
                .orElseThrow();
        change(row.id(), test -> test.ownersPart().evidenceRequested());
        return row;
    }

    void change(ControlTestId id, Consumer<ControlTest> change) {
        change(tests::findById, id, change);
    }

    /** As somebody decides about it: others wait meanwhile. */
    void decide(ControlTestId id, Consumer<ControlTest> change) {
        change(tests::hold, id, change);
    }

    private void change(Function<UUID, Optional<ControlTest>> found, ControlTestId id, Consumer<ControlTest> change) {
        transaction.executeWithoutResult(status -> {
            var test = found.apply(id.value()).orElseThrow();
            change.accept(test);
            tests.save(test);
        });
    }

    EvidenceDetails handIn(ControlTestId id, String name) {
        try {
            return room.store(new NewEvidence(id.subject(), name, DOCUMENT), content(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EvidenceDetails replace(EvidenceId file, String name) {
        try {
            return room.addVersion(file, name, DOCUMENT, content("better than " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T as(PersonId owner, Supplier<T> action) {
        return As.person(owner.value(), Role.CONTROL_OWNER, action);
    }

    void submit(ControlTest test, PersonId owner) {
        var files = evidence.of(test.id());
        var file = files.pieces().keySet().iterator().next();
        test.ownersPart().provideEvidence(owner, Instant.now(), true, null);
        test.testersPart().beginTesting(TESTER, List.of());
        test.testersPart().saveDraft(filled(test.details().sheet(), file), TESTER, List.of());
        test.testersPart()
                .submit(
                        Conclusion.EFFECTIVE,
                        false,
                        new Signing(TESTER, Instant.now(), TestingExamples.TODAY, List.of(), SampleSoFar.NONE, files));
        papers.keep(test, files);
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

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

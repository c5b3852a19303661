package io.tickmark.sox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is in what testers ask owners. Reading only. */
@Service
@Transactional(readOnly = true)
public class TestConversations {

    private final ControlTests tests;

    TestConversations(ControlTests tests) {
        this.tests = tests;
    }

    /** Those whose owner was asked something and hasn't answered. */
    public Set<ControlTestId> asked(Collection<ControlTestId> ids) {
        return of(ids, tests::asked);
    }

    /** Those whose owner answered, and nobody took up the test since. */
    public Set<ControlTestId> answered(Collection<ControlTestId> ids) {
        return of(ids, tests::answered);
    }

    private static Set<ControlTestId> of(
            Collection<ControlTestId> ids, Function<Collection<UUID>, List<UUID>> question) {
        return ids.isEmpty()
                ? Set.of()
                : question.apply(ids.stream().map(ControlTestId::value).toList()).stream()
                        .map(ControlTestId::new)
                        .collect(Collectors.toSet());
    }
}

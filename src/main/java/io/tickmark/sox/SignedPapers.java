package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record a signature stands under: kept as it was, whatever becomes of the test (WF-06, WF-07). */
@Service
@Transactional(readOnly = true)
public class SignedPapers {

    private final SignedContents contents;
    private final ControlTests tests;

    SignedPapers(SignedContents contents, ControlTests tests) {
        this.contents = contents;
        this.tests = tests;
    }

    /** What was signed: the JSON whose SHA-256 is the signature's hash. */
    public SignedPaper paper(ControlTestId id, String hash) {
        var test = tests.findById(id.value()).orElseThrow(() -> new NotFound("control test", id));
        if (test.details().signOffs().stream().noneMatch(it -> it.contentHash().equals(hash))) {
            throw new NotFound("signature of this test under", hash);
        }
        return contents.findById(hash)
                .map(it -> new SignedPaper(hash, it.content()))
                .orElseThrow(() -> new NotFound("signed content", hash));
    }

    @Transactional
    void keep(ControlTest test, EvidenceAtHand evidence) {
        var signed = test.seal().content(evidence);
        if (!contents.existsById(signed.hash())) {
            contents.save(new SignedContent(signed));
        }
    }
}

package io.tickmark.trail.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.trail.MayReadTrail;
import io.tickmark.trail.Trail;
import io.tickmark.trail.Verification;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail for programs. */
@RestController
@RequestMapping("/api/v1")
@MayReadTrail
@Tag(name = "Trail")
class TrailApi {

    private static final int LONGEST_PAGE = 1_000;

    private final Trail trail;

    TrailApi(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/trail")
    @Operation(summary = "Search the trail, newest first")
    public Page search(
            @ParameterObject @ModelAttribute TrailQuery query,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        var from = Malformed.within("offset", offset, 0, Integer.MAX_VALUE);
        var limited = Malformed.within("limit", limit, 1, LONGEST_PAGE);
        var filter = query.filter().upTo() == null ? query.filter().upTo(trail.end()) : query.filter();
        var lines =
                trail.search(filter, from, limited).stream().map(TrailLine::of).toList();
        return new Page(lines, from, trail.count(filter), filter.upTo());
    }

    @GetMapping("/trail/verification")
    @Operation(
            summary =
                    "Walk the whole chain and name the first broken entry; that it was walked becomes an entry, and changes"
                            + " nothing else, so auditors may")
    public Result verify() {
        return Result.of(trail.verify());
    }

    @GetMapping("/trail.csv")
    @Operation(summary = "Take the trail along as CSV, oldest first; the export becomes an entry itself")
    public void export(@ParameterObject @ModelAttribute TrailQuery query, HttpServletResponse response)
            throws IOException {
        var filter = query.filter();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail.csv\"");
        // the response's own writer would swallow that the reader has gone
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            trail.export(filter, out);
        }
    }

    /** Some lines, where they begin, how many there are in all, and the line the list ended with when it was counted. */
    record Page(
            List<TrailLine> entries,
            long offset,
            long total,
            @Nullable Long upToSeq) {}

    /** What verification found. */
    record Result(
            boolean intact,
            long entries,
            String endHash,
            Instant at,
            Verification.@Nullable Break firstBreak,
            @Nullable String sentence) {

        static Result of(Verification found) {
            var fault = found.firstBreak();
            return new Result(
                    found.intact(),
                    found.entries(),
                    found.endHash(),
                    found.at(),
                    fault,
                    fault == null ? null : fault.sentence());
        }
    }
}

package io.tickmark.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the web server itself says of requests that it can't hand on: a sentence as everywhere, instead of its own page. */
public class WebServerReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable why) {
        var status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            Problems.turnedAway(request.getRequest(), response.getResponse(), HttpStatus.valueOf(status));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

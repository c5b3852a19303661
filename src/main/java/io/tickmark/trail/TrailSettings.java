package io.tickmark.trail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code tickmark.trail.*}
 *
 * @param roots the file that keeps the chain's end, day by day; beside the database where that is a file, else none
 */
@ConfigurationProperties("tickmark.trail")
record TrailSettings(@Nullable Path roots) {}

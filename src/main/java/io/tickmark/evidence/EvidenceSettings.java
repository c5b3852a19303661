package io.tickmark.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code tickmark.evidence.*}
 *
 * @param folder where the files lie
 * @param limit largest file; its one source, for pages and programs too, is {@code application.yaml}
 */
@ConfigurationProperties("tickmark.evidence")
record EvidenceSettings(@DefaultValue("data/evidence") Path folder, DataSize limit) {}

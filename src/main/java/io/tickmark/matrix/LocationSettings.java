package io.tickmark.matrix;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The company's locations, from the settings {@code tickmark.locations[…].code}, {@code .name} and {@code .zone}. */
@ConfigurationProperties("tickmark")
record LocationSettings(@DefaultValue List<Location> locations) {}

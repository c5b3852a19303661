package io.tickmark.matrix;

import java.time.ZoneId;

/**
 * A place of the company where controls run.
 *
 * @param code as the matrix writes it: {@code L200}
 * @param name as people say it: {@code Monterrey}
 * @param zone the zone its days are counted in
 */
public record Location(String code, String name, ZoneId zone) {}

package io.tickmark.kernel;

/**
 * Names a thing of any module without knowing the module.
 *
 * @param type the noun, e.g. {@code ControlTest}
 * @param id its id in that module
 */
public record SubjectRef(String type, String id) {

    @Override
    public String toString() {
        return type + " " + id;
    }
}

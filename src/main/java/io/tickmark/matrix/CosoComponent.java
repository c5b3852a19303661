package io.tickmark.matrix;

/** The five components of the COSO 2013 framework and the principles each holds (domain.md 3.4). */
public enum CosoComponent {
    CONTROL_ENVIRONMENT(1, 5),
    RISK_ASSESSMENT(6, 9),
    CONTROL_ACTIVITIES(10, 12),
    INFORMATION_COMMUNICATION(13, 15),
    MONITORING_ACTIVITIES(16, 17);

    /** How many principles the framework has. */
    public static final int PRINCIPLES = 17;

    private final int first;
    private final int last;

    CosoComponent(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public boolean holds(int principle) {
        return first <= principle && principle <= last;
    }

    /** The component that holds a principle from 1 to 17. */
    public static CosoComponent of(int principle) {
        for (var component : values()) {
            if (component.holds(principle)) {
                return component;
            }
        }
        throw new IllegalArgumentException("COSO has no principle " + principle);
    }
}

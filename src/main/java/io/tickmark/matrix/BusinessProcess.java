package io.tickmark.matrix;

/** The flow a control belongs to (domain.md 3.3). */
public enum BusinessProcess {
    O2C,
    P2P,
    R2R,
    PAY,
    TRE,
    ITG,
    ELC
}

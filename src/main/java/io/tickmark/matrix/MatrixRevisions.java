package io.tickmark.matrix;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MatrixRevisions extends Repository<MatrixRevision, Integer> {

    MatrixRevision saveAndFlush(MatrixRevision revision);

    @Query("select coalesce(max(r.number), 0) from MatrixRevision r")
    int latest();
}

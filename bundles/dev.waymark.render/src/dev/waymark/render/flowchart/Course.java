/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

/** The ways in which an edge may run. */
enum Course {
    /** Downward between two nodes of one section. */
    INSIDE(null, null),
    /** To the next stage, through the gutter between the two. */
    NEXT(Side.EAST, Side.WEST),
    /** Past at least one stage, above the bands. */
    AHEAD(Side.EAST, Side.WEST),
    /** Downward past a part of a very long stage, beside its band. */
    BESIDE(Side.EAST, Side.EAST),
    /** Back within a stage, beside its band. */
    LOOP(Side.WEST, Side.WEST),
    /** Back to the previous stage, through the gutter between the two. */
    PREVIOUS(Side.WEST, Side.EAST),
    /** Back past at least one stage, below the bands. */
    BACK(Side.WEST, Side.EAST),
    /** The same from a node that leads nowhere else; it stands to the right of the flow that goes on. */
    RETURN(Side.EAST, Side.EAST);

    /** The sides of a node at which edges to and from other sections run. */
    enum Side {
        WEST, EAST;

        /** The gutter on this side of a stage: gutter 0 is left of the first stage. */
        int gutter(int stage) {
            return this == WEST ? stage : stage + 1;
        }
    }

    /**
     * Where a node belongs.
     *
     * @param index   its place in the order of the author
     * @param stage   the index of its stage
     * @param section the index of its section, counted through all stages
     * @param returns whether all edges from it lead back
     */
    record Spot(int index, int stage, int section, boolean returns) {
    }

    private final Side leaves;
    private final Side enters;

    Course(Side leaves, Side enters) {
        this.leaves = leaves;
        this.enters = enters;
    }

    /** The side at which the edge leaves its node; null for an edge that leaves downward. */
    Side leaves() {
        return leaves;
    }

    /** The side at which the edge enters its node; null for an edge that enters from above. */
    Side enters() {
        return enters;
    }

    /** Whether the edge runs above or below the bands. */
    boolean usesChannel() {
        return this == AHEAD || this == BACK || this == RETURN;
    }

    /** Whether the edge leads back in the order of the stages or of the author. */
    boolean isBack() {
        return this == LOOP || this == PREVIOUS || this == BACK || this == RETURN;
    }

    /** The course between two nodes. */
    static Course of(Spot from, Spot to) {
        int stages = to.stage() - from.stage();
        if (stages == 0) {
            return within(from, to);
        }
        if (stages > 0) {
            return stages == 1 ? NEXT : AHEAD;
        }
        if (stages == -1) {
            return PREVIOUS;
        }
        return from.returns() ? RETURN : BACK;
    }

    private static Course within(Spot from, Spot to) {
        if (to.index() <= from.index()) {
            return LOOP;
        }
        return from.section() == to.section() ? INSIDE : BESIDE;
    }
}

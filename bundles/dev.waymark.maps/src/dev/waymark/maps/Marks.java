/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

/**
 * The numbered marks of a map. A remark has the same number on all maps of its journey.
 *
 * @param all in the order of their numbers
 */
public record Marks(List<Mark> all) {

    /** No marks. */
    public static final Marks NONE = new Marks(List.of());

    /**
     * One mark.
     *
     * @param number  from 1
     * @param part    the identity of the moment, the stage or the journey that it stands at
     * @param text    what there is to say
     * @param warning whether it deserves attention more than others
     */
    public record Mark(int number, String part, String text, boolean warning) {
    }

    /** The marks at a part of the map. */
    public List<Mark> at(String part) {
        return all.stream().filter(mark -> mark.part().equals(part)).toList();
    }
}

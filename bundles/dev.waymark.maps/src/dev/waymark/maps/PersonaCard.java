/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

/**
 * A persona in short.
 *
 * @param id       the identity of the persona
 * @param name     the name as people read it
 * @param facts    age, occupation, location and segment as one line such as "31, Nurse, Leeds · Hobby runners"; empty
 *                 where nothing is known
 * @param quote    a typical sentence, or null
 * @param picture  the path of a picture relative to the file of the journey, or null
 */
public record PersonaCard(String id, String name, String facts, String quote, String picture) {
}

/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.parser;

import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

import dev.waymark.dsl.parser.antlr.internal.InternalJourneyParser;

/** The kinds of atoms by their numbers, as the parser knows them; reading them from a file would take 10 ms. */
public class AtomKinds implements ITokenDefProvider {

    private static final Map<Integer, String> KINDS = new HashMap<>();

    static {
        String[] kinds = InternalJourneyParser.tokenNames;
        for (int number = Token.MIN_TOKEN_TYPE; number < kinds.length; number++) {
            KINDS.put(number, kinds[number]);
        }
    }

    @Override
    public Map<Integer, String> getTokenDefMap() {
        return KINDS;
    }
}

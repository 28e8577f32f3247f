/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.formatting.Layout;

/**
 * Puts the changed text together: between two tokens that stand beside each other as before stands what the author put
 * there; elsewhere the comments of both sides, and space as in the canonical layout with the author's indentation.
 */
final class Weaver {

    private final AuthorsText author;
    private final List<Token> tokens;
    private final int[] origins;
    private final int[] gaps;
    private final Fates fates;
    private final KeptComments comments;
    private final String lineEnd;
    private final String step;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Map<EObject, String[]> shifts = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private String line = "";
    /** Comments that wait for the end of their line, for something new has come before it. */
    private String endOfLine = "";

    private Weaver(AuthorsText author, List<Token> tokens, Fates fates) {
        this.author = author;
        this.tokens = tokens;
        this.origins = Origins.find(author.tokens(), tokens);
        this.gaps = Origins.ofGaps(author, tokens, origins);
        this.fates = fates;
        this.comments = new KeptComments(author, fates, origins);
        this.lineEnd = author.lineEnd();
        this.step = author.step();
    }

    /** The changed text, which has these tokens. */
    static List<Piece> weave(AuthorsText author, List<Token> tokens, Fates fates) {
        Weaver weaver = new Weaver(author, tokens, fates);
        weaver.blocks.push(Block.TOP);
        for (int i = 0; i <= tokens.size(); i++) {
            weaver.addGap(i);
            if (i < tokens.size()) {
                weaver.addToken(i);
            }
        }
        return weaver.pieces;
    }

    private void addToken(int i) {
        Token token = tokens.get(i);
        boolean same = origins[i] >= 0 && author.tokens().get(origins[i]).text().equals(token.text());
        add(token.text(), same ? author.start(origins[i]) : -1);
        if (token.is("{")) {
            blocks.push(block(i));
        } else if (token.is("}")) {
            blocks.pop();
        }
    }

    private void add(String text, int source) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, source));
            line = text.indexOf('\n') < 0 ? line + text : Lines.last(text);
        }
    }

    private Block block(int open) {
        String outer = Lines.space(line);
        int origin = origins[open];
        if (origin < 0) {
            boolean tall = tokens.get(open + 1).space().indexOf('\n') >= 0;
            return new Block(tall, false, outer, outer + step);
        }
        boolean tall = author.isTall(origin);
        boolean broken = !tall && !fits(open);
        String first = author.gap(origin + 1);
        String written = author.indentation(origin + 1);
        String old = author.indentation(origin);
        boolean own = first.indexOf('\n') >= 0 && written.startsWith(old) && written.length() > old.length();
        return new Block(tall || broken, broken, outer, outer + (own ? written.substring(old.length()) : step));
    }

    /** Whether a block that the author wrote on one line stays there. */
    private boolean fits(int open) {
        int width = line.length();
        boolean changed = false;
        int depth = 0;
        int i = open;
        do {
            Token token = tokens.get(i);
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            changed |= origins[i] < 0;
            width += token.text().length() + 1 + (token.text().indexOf('\n') < 0 ? 0 : Layout.WIDTH);
            i++;
        } while (depth > 0);
        return !changed || width <= Layout.WIDTH;
    }

    private void addGap(int i) {
        int before = i == 0 ? -1 : origins[i - 1];
        int origin = gaps[i];
        if (before != Origins.NONE && origin == before + 1 && !isBroken(i)) {
            addKept(i, origin);
            return;
        }
        String trailing = endOfLine + (before == Origins.NONE ? ""
                : author.parts(before + 1).trailing() + comments.behind(before));
        String space = isSettled(i, origin) ? settled(i, origin, trailing) : fresh(i, origin, trailing);
        boolean lineEnds = i == 0 || i == tokens.size() || Lines.ends(space) > 0;
        endOfLine = lineEnds ? "" : trailing;
        add(lineEnds ? trailing + space : space, -1);
    }

    /** Whether the space before a token can be the author's own; a file may begin with its first token's comment. */
    private boolean isSettled(int i, int origin) {
        if (i == tokens.size()) {
            return true;
        }
        boolean stays = origin >= 0 && !isBroken(i) && fates.movedWith(tokens.get(i)) == null;
        return stays && (i == 0 || !author.gap(origin).isEmpty()
                && (origin > 0 || !Lines.space(author.parts(0).lead()).isEmpty()));
    }

    /** Whether the part that a token begins was on one line with others and gets a line of its own now. */
    private boolean isBroken(int i) {
        return i < tokens.size() && blocks.peek().broken() && beginsLine(i);
    }

    private boolean beginsLine(int i) {
        return tokens.get(i).is("}") || blocks.peek() != Block.TOP && Layout.beginsProperty(tokens.get(i).region());
    }

    private void addKept(int i, int origin) {
        String gap = author.gap(origin);
        if (i == tokens.size() || Lines.ends(gap) > 0) {
            add(endOfLine, -1);
            endOfLine = "";
        }
        EObject moved = i == tokens.size() ? null : fates.movedWith(tokens.get(i));
        String[] shift = shifts.get(moved);
        if (shift == null || gap.indexOf('\n') < 0) {
            add(gap, author.gapStart(origin));
        } else {
            add(gap.replace("\n" + shift[0], "\n" + shift[1]), -1);
        }
    }

    /** Before a token that stands where it stood: the author's own space and comments. */
    private String settled(int i, int origin, String trailing) {
        Gap parts = author.parts(origin);
        String rest = parts.free() + parts.lead();
        String space = Lines.space(rest);
        String after = rest.substring(space.length());
        if (i == 0) {
            space = headSpace(trailing);
        } else if (author.text().isEmpty()) {
            space = lineEnd;
        } else if (Lines.ends(space) > 1 && (tokens.get(i - 1).is("{") || i < tokens.size() && tokens.get(i).is("}"))) {
            space = lineEnd + Lines.last(space);
        }
        StringBuilder gap = new StringBuilder();
        comments.before(origin).forEach(comment -> gap.append(i == 0 && gap.isEmpty() && trailing.isEmpty() ? ""
                : lineEnd + blocks.peek().inner()).append(comment));
        return gap + (!gap.isEmpty() && Lines.ends(space) == 0 ? lineEnd + blocks.peek().inner() : space) + after;
    }

    /** What stands between the comment at the head of the file and the first token. */
    private String headSpace(String head) {
        return head.isEmpty() ? "" : Lines.space(author.parts(0).lead());
    }

    /** Before a token that is new or stands elsewhere than before. */
    private String fresh(int i, int origin, String trailing) {
        Token token = tokens.get(i);
        String space = i == 0 ? headSpace(trailing) : space(i, token);
        List<String> above = new ArrayList<>();
        if (origin >= 0) {
            above.addAll(comments.before(origin));
            above.addAll(Gap.commentsIn(author.parts(origin).free() + author.parts(origin).lead()));
            rememberShift(token, origin, space);
        }
        String indent = token.is("}") ? blocks.peek().inner() : Lines.last(space);
        if (!above.isEmpty() && Lines.ends(space) == 0) {
            indent = blocks.peek().inner();
            space = lineEnd + indent;
        }
        StringBuilder gap = new StringBuilder();
        for (String comment : above) {
            gap.append(gap.isEmpty() ? lineEnd.repeat(Lines.ends(space)) : lineEnd).append(indent).append(comment);
        }
        return gap.isEmpty() ? space : gap + lineEnd + Lines.last(space);
    }

    /** The space of the canonical layout, with the author's indentation. */
    private String space(int i, Token token) {
        Block block = blocks.peek();
        boolean begins = beginsLine(i);
        int lines = Lines.ends(token.space());
        if (begins && !block.tall()) {
            return tokens.get(i - 1).is("{") || token.is("}") ? " " : "  ";
        }
        if (begins || lines > 0) {
            return lineEnd.repeat(Math.max(1, lines)) + (token.is("}") ? block.outer() : block.inner());
        }
        return token.space();
    }

    private void rememberShift(Token token, int origin, String space) {
        EObject moved = fates.movedWith(token);
        String old = author.indentation(origin);
        if (moved != null && Lines.ends(space) > 0 && !shifts.containsKey(moved)) {
            shifts.put(moved, new String[] {old, blocks.peek().inner()});
        }
    }
}

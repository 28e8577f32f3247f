/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of other tools: UTF-8 with or without a byte order mark, UTF-16 with one, as Excel writes it, or what XML
 * declares.
 */
final class Texts {

    private static final int HEAD = 200;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)");
    private static final char MARK = '\uFEFF';

    private Texts() {
    }

    static Optional<String> decode(byte[] content, Intake intake) {
        try {
            String text = charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            String plain = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
            if (plain.indexOf('\0') >= 0) {
                intake.trouble(0, "This is no text file.");
            }
            return Optional.of(plain).filter(whole -> !intake.isRefused());
        } catch (CharacterCodingException e) {
            intake.trouble(0, "This file is not in " + charset(content).name() + ". Save it as UTF-8; Excel calls that "
                    + "'CSV UTF-8'.");
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] content) {
        boolean marked = content.length >= 2 && ((content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE
                || (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF);
        return marked ? StandardCharsets.UTF_16 : declared(content);
    }

    private static Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        try {
            return declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}

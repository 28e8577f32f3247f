/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.render.files.FileTrouble;

/** Reads what is piped in. */
final class Pipe {

    private Pipe() {
    }

    /** All of it, as UTF-8 and within the limit for files. */
    static String read(InputStream in, String name) {
        try {
            byte[] bytes = in.readNBytes((int) JourneyFiles.LARGEST + 1);
            if (bytes.length > JourneyFiles.LARGEST) {
                throw CommandException.content(name, "This is too large; " + (JourneyFiles.LARGEST >> 20)
                        + " MB are the limit.");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw CommandException.content(name, "This is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw CommandException.refused(name, FileTrouble.text(e));
        }
    }
}

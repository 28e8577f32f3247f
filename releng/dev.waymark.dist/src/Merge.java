/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Merges jars into one that is quick to start from: {@code Merge MERGED.jar MANIFEST CLASS_PATH}. It is not compressed,
 * for unpacking costs time. Signatures go: Java would check them class by class, and keeps signed classes out of its
 * shared archive (Java 17 even crashes over lambdas that implement an interface of theirs). Classes compiled for Java 5
 * and earlier, all of EMF among them, get the stack maps that make them cheap to check. Of the files that many bundles
 * have, messages and lists of services are joined; of all others, licences and icons, the first is kept.
 */
class Merge {

    private static final int JAVA_8 = Opcodes.V1_8;
    private static final int FIRST_WITH_STACK_MAPS = Opcodes.V1_6;

    private final ClassLoader classes;
    private final Map<String, byte[]> merged = new TreeMap<>();

    private Merge(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        classes = new URLClassLoader(urls, null);
    }

    public static void main(String[] args) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String jar : args[2].split(File.pathSeparator)) {
            jars.add(Path.of(jar));
        }
        Merge merge = new Merge(jars);
        for (Path jar : jars) {
            merge.add(jar);
        }
        merge.write(Path.of(args[0]), Files.readAllBytes(Path.of(args[1])));
    }

    private void add(Path jar) throws IOException {
        try (JarFile in = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : in.stream().toList()) {
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    add(in, entry);
                }
            }
        }
    }

    private static boolean isWanted(String name) {
        return !name.matches("META-INF/(MANIFEST\\.MF|versions/.*|[^/]+\\.(SF|RSA|DSA|EC))|module-info\\.class");
    }

    private void add(JarFile jar, JarEntry entry) throws IOException {
        String name = entry.getName();
        try (InputStream stream = jar.getInputStream(entry)) {
            byte[] content = stream.readAllBytes();
            if (name.equals("plugin.properties") || name.startsWith("META-INF/services/")) {
                merged.merge(name, content, Merge::joined);
            } else {
                merged.putIfAbsent(name, isOldClass(name, content) ? modern(content) : content);
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.write('\n');
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static boolean isOldClass(String name, byte[] content) {
        return name.endsWith(".class") && content[7] < FIRST_WITH_STACK_MAPS;
    }

    private byte[] modern(byte[] old) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        ClassVisitor lifter = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String above, String[] faces) {
                super.visit(JAVA_8, access, name, signature, above, faces);
            }
        };
        try {
            new ClassReader(old).accept(lifter, 0);
            return writer.toByteArray();
        } catch (TypeNotPresentException e) {
            // It extends a class of a library that nobody uses here; it stays as it is, for nothing will load it.
            return old;
        }
    }

    private void write(Path jar, byte[] manifest) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setMethod(ZipEntry.STORED);
            write(JarFile.MANIFEST_NAME, manifest, out);
            for (Map.Entry<String, byte[]> file : merged.entrySet()) {
                write(file.getKey(), file.getValue(), out);
            }
        }
    }

    private static void write(String name, byte[] content, JarOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        JarEntry entry = new JarEntry(name);
        entry.setTime(0);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}

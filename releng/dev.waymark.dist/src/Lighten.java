/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Makes the jars of a folder quick to start from. Signatures go: Java would check them class by class, and keeps
 * signed classes out of its shared archive (Java 17 even crashes over lambdas that implement an interface of theirs).
 * Classes compiled for Java 5 and earlier, all of EMF among them, get the stack maps that such an archive needs.
 */
class Lighten {

    private static final int JAVA_8 = Opcodes.V1_8;
    private static final int FIRST_WITH_STACK_MAPS = Opcodes.V1_6;

    private final ClassLoader classes;

    private Lighten(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        classes = new URLClassLoader(urls, null);
    }

    public static void main(String[] args) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
            found.forEach(jars::add);
        }
        Lighten lighten = new Lighten(jars);
        for (Path jar : jars) {
            Path light = jar.resolveSibling(jar.getFileName() + ".light");
            lighten.rewrite(jar, light);
            Files.move(light, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void rewrite(Path jar, Path light) throws IOException {
        try (JarFile in = new JarFile(jar.toFile(), false)) {
            Manifest manifest = in.getManifest();
            manifest.getEntries().clear();
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(light), manifest)) {
                for (JarEntry entry : in.stream().toList()) {
                    if (!isSignature(entry.getName())) {
                        copy(in, entry, out);
                    }
                }
            }
        }
    }

    private void copy(JarFile in, JarEntry entry, JarOutputStream out) throws IOException {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (InputStream stream = in.getInputStream(entry)) {
            byte[] content = stream.readAllBytes();
            out.write(isOldClass(entry.getName(), content) ? modern(content) : content);
        }
        out.closeEntry();
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC))");
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
}
